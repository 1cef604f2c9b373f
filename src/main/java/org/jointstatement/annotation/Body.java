package org.jointstatement.annotation;

import org.jspecify.annotations.Nullable;

/** The Markdown that somebody wrote, in the one form that is kept: no character is lost but those no row can hold. */
record Body(String text) {

    /** In code points, so that an emoji counts as much as a letter. */
    static final int LIMIT = 20_000;

    /** What takes the place of a character that cannot be stored, as in Unicode and CommonMark. */
    private static final int REPLACEMENT = 0xFFFD;

    Body {
        text = storable(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** The message that says what is wrong with it as a comment, if anything is. */
    @Nullable
    String problem() {
        return problem(Motivation.COMMENT);
    }

    /** The message that says what is wrong with it, if anything is; a mark on words may be all that is said. */
    @Nullable
    String problem(Motivation motivation) {
        if (motivation != Motivation.HIGHLIGHT && text.codePoints().noneMatch(Body::isVisible)) {
            return "note.body.empty";
        }
        return length() > LIMIT ? "note.body.long" : null;
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    private static String storable(String text) {
        return text.codePoints()
                .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
