package org.jointstatement.export;

/** Knows which characters a file may carry. */
public final class Characters {

    private static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** The same text with U+FFFD in place of what XML 1.0 has no way to write, lone surrogates included. */
    public static String legal(String text) {
        if (isPlain(text) || text.codePoints().allMatch(Characters::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> legal.appendCodePoint(isLegal(letter) ? letter : REPLACEMENT));
        return legal.toString();
    }

    /** Whether it is ASCII that any file may carry, as most is: to find that out costs next to nothing. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 0x20 && unit != '\n' || unit >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter >= 0x20 && letter <= 0xD7FF && !(letter >= 0x7F && letter <= 0x9F)
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }
}
