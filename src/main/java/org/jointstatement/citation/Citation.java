package org.jointstatement.citation;

import org.jspecify.annotations.Nullable;

/**
 * A reference written in a style.
 *
 * @param before the words up to where the day of access belongs
 * @param access where the style wants it
 * @param after the words behind it
 */
public record Citation(String before, @Nullable Access access, String after) {

    static Citation of(String text) {
        return new Citation(text, null, "");
    }

    /** The citation without a day of access. */
    public String text() {
        return before + after;
    }
}
