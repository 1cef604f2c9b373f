package org.jointstatement.commitment.rules;

/**
 * A word or a mark.
 *
 * @param word in lower case, with straight apostrophes
 * @param start its first code point in the paragraph
 * @param end the code point after its last
 * @param capital whether it is printed with a capital first
 */
record Token(String word, int start, int end, boolean capital) {

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isWord() {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    /** Whether it ends a run of words: a comma, a colon, a bracket, but not a currency sign. */
    boolean isMark() {
        return !isWord() && "$€£¥%".indexOf(word.charAt(0)) < 0;
    }

    /** A year as targets name it. */
    boolean isYear() {
        return word.length() == 4 && word.startsWith("20") && isNumber();
    }

    boolean isNumber() {
        return word.codePoints().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
    }
}
