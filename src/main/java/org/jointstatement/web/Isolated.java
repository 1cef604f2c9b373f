package org.jointstatement.web;

import java.text.Bidi;

/** Words that keep their direction to themselves, so that what stands behind them stays behind them. */
public final class Isolated {

    private Isolated() {}

    /** The same words, between marks that nobody sees if some of them run from right to left. */
    public static String of(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length()) ? "\u2068" + words + "\u2069" : words;
    }
}
