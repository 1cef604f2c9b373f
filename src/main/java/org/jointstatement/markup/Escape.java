package org.jointstatement.markup;

/** Writes text into HTML so that a browser reads the same text again. */
final class Escape {

    private Escape() {}

    /** Appends a range of UTF-16 units as the content of an element or of a quoted attribute. */
    static void append(StringBuilder html, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                // Browsers read a bare carriage return as a line feed.
                case '\r' -> html.append("&#13;");
                case 0 -> html.append('\uFFFD');
                default -> html.append(isLone(text, i) ? '\uFFFD' : unit);
            }
        }
    }

    private static boolean isLone(String text, int i) {
        char unit = text.charAt(i);
        if (Character.isHighSurrogate(unit)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(unit) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
