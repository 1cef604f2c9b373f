package org.jointstatement.seeding;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a single line looks like. Every pattern runs in one pass over the line. */
final class LineShape {

    /** A line that this reader does not understand without guessing. */
    enum Unreadable {
        SIGNS("[^\\p{L}\\p{N}]*", "The line holds no word", "take the line out"),
        TABLE("[^|]*\\|.*", "The line looks like the row of a table", "write the table as sentences"),
        BULLET(
                "[-\\u2010-\\u2015•◦‣▪■●○·+>#].*",
                "The line begins like an item of a list or like a mark-up heading",
                "write the list as one paragraph, and headings plainly"),
        ITEM(
                "\\[?\\(?(?:\\p{L}|[ivxlc]{1,6}|[IVXLC]{1,6}|\\d{1,4})[)\\]].*"
                        + "|(?:[A-Za-z]|[ivxlc]{2,6}|[IVXLC]{2,6})\\. .*",
                "The line begins like an item of a list",
                "write the list as one paragraph; a paragraph's number is written like “2. ”"),
        NESTED(
                "\\d+\\.\\d.*",
                "The line begins with a number of two levels or with a decimal number",
                "number the paragraphs 1., 2., 3.; begin no paragraph with a decimal number"),
        GLUED("\\d+\\.[^ ].*", "There is no space after the number", "write a space between the number and the text"),
        LONE("\\d+\\.", "The number has no text", "put the number and its paragraph on one line"),
        OTHER_FIGURES(
                "[¹²³⁰-⁹].*|(?![0-9])\\p{Nd}+[.)٫].*",
                "The line begins with a number or mark in figures that are not read yet",
                "write paragraph numbers like “2. ” and footnote marks as *, † or ‡");

        private final Pattern pattern;
        private final String what;
        private final String remedy;

        Unreadable(String pattern, String what, String remedy) {
            this.pattern = Pattern.compile(pattern);
            this.what = what;
            this.remedy = remedy;
        }

        String what() {
            return what;
        }

        String remedy() {
            return remedy;
        }
    }

    /** The number that a paragraph prints, and its text. */
    static final Pattern NUMBERED = Pattern.compile("(\\d+)\\. (.+)");

    /** A footnote's mark, and its text. */
    static final Pattern FOOTNOTE = Pattern.compile("(\\*{1,16}|†{1,16}|‡{1,16}) ?([^*†‡ ].*)");

    /** A number without a full stop, which may be a paragraph's or the first word of a sentence. */
    static final Pattern BARE_NUMBER = Pattern.compile("(\\d+) (\\p{Lu}\\p{L}*).*");

    private static final String ENDS = ".!?…。．！？؟۔।॥";

    private LineShape() {}

    static Optional<Unreadable> unreadable(String text) {
        for (Unreadable shape : Unreadable.values()) {
            if (shape.pattern.matcher(text).matches()) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /** Whether the line ends as a sentence does, closing quotes, brackets and footnote marks aside. */
    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && isCloser(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether the line breaks off: something must follow. */
    static boolean breaksOff(String text) {
        return ",;:،؛，；：-–—".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the first letter is a small one, quotes and brackets before it aside. */
    static boolean startsSmall(String text) {
        int first = text.codePoints()
                .filter(point -> Character.isLetterOrDigit(point))
                .findFirst()
                .orElse(' ');
        return Character.isLowerCase(first);
    }

    private static boolean isCloser(char c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || "\"'*†‡“‘ ".indexOf(c) >= 0;
    }
}
