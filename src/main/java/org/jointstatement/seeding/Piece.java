package org.jointstatement.seeding;

import org.jspecify.annotations.Nullable;

/**
 * A line that found its place.
 *
 * @param line its number in the file
 * @param text without the number or mark it begins with
 * @param number the paragraph's, printed or counted; 0 for the rest
 * @param mark what was taken off the front: a printed number or a footnote's mark
 */
record Piece(
        Kind kind,
        int line,
        String text,
        int number,
        @Nullable String mark) {

    enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        FOOTNOTE
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isPrinted() {
        return kind == Kind.PARAGRAPH && mark != null;
    }
}
