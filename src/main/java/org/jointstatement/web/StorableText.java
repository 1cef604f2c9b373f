package org.jointstatement.web;

/** What somebody typed, in the one form that is kept: no character is lost but those that no row can hold. */
public final class StorableText {

    /** What takes the place of a character that cannot be stored, as in Unicode and CommonMark. */
    private static final int REPLACEMENT = 0xFFFD;

    private StorableText() {}

    /** Gives lines the one end that is kept; NUL and halves of surrogate pairs become U+FFFD. */
    public static String of(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
