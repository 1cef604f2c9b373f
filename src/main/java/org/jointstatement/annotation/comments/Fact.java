package org.jointstatement.annotation.comments;

import org.jspecify.annotations.Nullable;

/**
 * Something that is known of a note.
 *
 * @param words in English, on one line
 * @param address that belongs to it; none if none does
 */
public record Fact(String words, @Nullable String address) {

    /** One of words alone. */
    public static Fact of(String words) {
        return new Fact(words, null);
    }
}
