package org.jointstatement.search.concordance;

import java.util.Locale;

/** What lines are put together by; pages have words of their own for it, by its name. */
enum Grouping {
    NONE,
    /** The words found, as they stand. */
    NODE,
    /** The word that lines are sorted by; in the order of the text, the words found. */
    WORD;

    /** Reads the name as addresses have it; anything else is none. */
    static Grouping of(String text) {
        return text.equals("node") ? NODE : text.equals("word") ? WORD : NONE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
