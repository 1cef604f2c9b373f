package org.jointstatement.annotation;

import org.jspecify.annotations.Nullable;

/**
 * Which of a paragraph's annotations a page begins with; the first, if it says nothing.
 *
 * @param after the one before the first that is shown
 * @param before the one after the last that is shown
 * @param from the first that is shown
 */
public record Turn(
        @Nullable Cursor after,
        @Nullable Cursor before,
        @Nullable Cursor from) {

    /** The first page. */
    public static final Turn FIRST = new Turn(null, null, null);

    /** Reads parameters of a request; what is no place says nothing. */
    public static Turn of(@Nullable String after, @Nullable String before, @Nullable String from) {
        return new Turn(Cursor.parse(after), Cursor.parse(before), Cursor.parse(from));
    }

    boolean isFirst() {
        return equals(FIRST);
    }
}
