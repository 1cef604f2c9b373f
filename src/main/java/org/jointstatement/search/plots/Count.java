package org.jointstatement.search.plots;

/** How often something occurs in a text of so many words. */
public record Count(int occurrences, int words) {

    static final Count NONE = new Count(0, 0);

    Count plus(Count other) {
        return new Count(occurrences + other.occurrences, words + other.words);
    }

    /** How often it would occur in a thousand words. */
    public double perThousand() {
        return words == 0 ? 0 : 1000.0 * occurrences / words;
    }

    /** How long its bar is. */
    double on(Scale scale) {
        return scale == Scale.RAW ? occurrences : perThousand();
    }
}
