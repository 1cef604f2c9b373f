package org.jointstatement.search.plots;

/** What the height of a bar stands for. */
public enum Scale {
    RAW,
    PER_1000;

    public boolean isRate() {
        return this == PER_1000;
    }

    /** Reads {@code 1000}; anything else is the occurrences themselves. */
    public static Scale of(String per) {
        return per.equals("1000") ? PER_1000 : RAW;
    }
}
