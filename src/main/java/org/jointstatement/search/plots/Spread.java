package org.jointstatement.search.plots;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a query stand: over the paragraphs of one statement, or over several statements.
 *
 * @param dispersion over the one statement that was looked in, or that there is
 * @param totals of the statements with the most occurrences, where there are several
 * @param more how many further statements have some
 */
public record Spread(@Nullable Dispersion dispersion, List<Total> totals, int more) {

    public Spread {
        totals = List.copyOf(totals);
    }

    /** What the longest bar stands for. */
    public double most(Scale scale) {
        return dispersion != null
                ? dispersion.most(scale)
                : totals.stream()
                        .mapToDouble(total -> total.count().on(scale))
                        .max()
                        .orElse(0);
    }
}
