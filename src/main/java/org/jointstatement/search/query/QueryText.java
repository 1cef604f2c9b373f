package org.jointstatement.search.query;

import java.util.regex.Pattern;

/** What counts as a word and as space in a query. */
public final class QueryText {

    private static final Pattern WORD =
            Pattern.compile("(?!(?:AND|OR|NOT|/[sSpP])$|[-−]|\\p{L}{2,}:)[^ ]+", Pattern.DOTALL);

    private QueryText() {}

    /**
     * Whether it is one word when it is read again. What is left of a word without its signs may be an operator, or
     * several words, and then stands in quotation marks.
     */
    static boolean readsAsWord(String words) {
        return WORD.matcher(words).matches();
    }

    public static boolean hasWord(String words) {
        return words.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || isPictograph(c));
    }

    /** Whether it ends in two letters or digits: fewer would stand for half the words there are. */
    static boolean isPrefix(String word) {
        int last = word.codePointBefore(word.length());
        int before = word.length() - Character.charCount(last);
        return Character.isLetterOrDigit(last) && before > 0 && Character.isLetterOrDigit(word.codePointBefore(before));
    }

    /** The same words with one space between them. */
    static String spaced(String words) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isSpace(c)) {
                spaced.append(c);
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        return spaced.toString().stripTrailing();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isPictograph(int c) {
        return Character.getType(c) == Character.OTHER_SYMBOL;
    }
}
