package org.jointstatement.search.concordance;

import java.util.Locale;

/** What the lines are sorted by; pages have words of their own for it, by its name. */
enum Sorting {
    POSITION,
    LEFT,
    RIGHT;

    /** Reads the name as addresses have it; anything else is the order of the text. */
    static Sorting of(String text) {
        return text.equals("left") ? LEFT : text.equals("right") ? RIGHT : POSITION;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
