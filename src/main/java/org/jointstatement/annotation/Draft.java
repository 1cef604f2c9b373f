package org.jointstatement.annotation;

import java.time.OffsetDateTime;
import org.jointstatement.markup.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has begun to write; nobody else ever sees it.
 *
 * @param place what it is for, by {@link DraftPlace}
 * @param version of the note that is revised, as its author had it before them
 * @param kept in UTC
 */
public record Draft(String place, @Nullable Integer version, Writing writing, OffsetDateTime kept) {

    private static final int EXCERPT = 280;

    /** The first words, for lists. */
    public String excerpt() {
        String plain = Markdown.plain(writing.body());
        return plain.codePointCount(0, plain.length()) <= EXCERPT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
