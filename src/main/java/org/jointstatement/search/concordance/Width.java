package org.jointstatement.search.concordance;

import java.util.regex.Pattern;

/**
 * How much of the text stands beside the words found.
 *
 * @param words on each side; 0 for the whole sentence
 */
record Width(int words) {

    static final int LEAST = 3;
    static final int MOST = 15;

    static final Width SENTENCE = new Width(0);
    static final Width USUAL = new Width(5);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    /** Reads {@code 3} to {@code 15} or {@code sentence}; anything else is the usual width. */
    static Width of(String text) {
        if (text.equals("sentence")) {
            return SENTENCE;
        }
        int words = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        return words < LEAST || words > MOST ? USUAL : new Width(words);
    }

    public boolean isSentence() {
        return words == 0;
    }

    @Override
    public String toString() {
        return isSentence() ? "sentence" : Integer.toString(words);
    }
}
