package org.jointstatement.search.plots;

import java.util.Locale;
import org.jointstatement.search.plots.Dispersion.Bar;

/**
 * A dispersion as it is drawn.
 *
 * @param most what the highest bar stands for, here or in the pictures beside it
 */
public record Picture(Dispersion dispersion, Scale scale, double most) {

    /** What is seen at all: a single occurrence in a long paragraph too. */
    private static final long LEAST = 4;

    /** How high a bar is drawn, in hundredths of the highest one. */
    public long height(Bar bar) {
        long share = most == 0 ? 0 : Math.round(100 * bar.count().on(scale) / most);
        return bar.count().occurrences() == 0 ? 0 : Math.max(LEAST, share);
    }

    public boolean isEmpty() {
        return dispersion.sum().occurrences() == 0;
    }

    /** What a bar stands for, in words. */
    public String figure(int bar) {
        return figure(dispersion.bars().get(bar).count());
    }

    /** What all bars together stand for. */
    public String sum() {
        return figure(dispersion.sum());
    }

    private String figure(Count count) {
        return scale.isRate()
                ? String.format(Locale.ROOT, "%.1f", count.perThousand())
                : Integer.toString(count.occurrences());
    }
}
