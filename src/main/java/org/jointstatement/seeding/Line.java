package org.jointstatement.seeding;

/**
 * A line of a source file.
 *
 * @param number from 1
 * @param text with white space folded; empty for a blank line
 */
record Line(int number, String text) {

    boolean isBlank() {
        return text.isEmpty();
    }

    /**
     * Makes every run of white space one space and takes it off both ends. No-break spaces count, which Java's
     * {@code strip} and {@code \s} leave alone.
     */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            gap = false;
            folded.append(c);
        }
        return folded.toString();
    }

    /** Takes all white space out, so that two texts can be compared but for it. */
    static String squeeze(String text) {
        return fold(text).replace(" ", "");
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
