package org.jointstatement.annotation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which annotations somebody looks for: all that is given has to hold.
 *
 * @param mine only the viewer's own
 * @param by the author's id, or the name that others see
 * @param tag as it is shown
 * @param statement a slug
 * @param paragraph of that statement; of any if none is named
 * @param from the first day on which it may have been written, in UTC
 * @param to the last
 * @param words that stand in the body, in one row, however their letters are cased
 */
public record Filter(
        boolean mine,
        @Nullable String by,
        @Nullable UUID team,
        @Nullable String tag,
        @Nullable Status status,
        @Nullable Motivation motivation,
        @Nullable Audience audience,
        @Nullable String statement,
        @Nullable Integer paragraph,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String words) {

    /** All that one may see. */
    public static final Filter NONE =
            new Filter(false, null, null, null, null, null, null, null, null, null, null, null);

    /** The same, whatever stands in them. */
    Filter withoutWords() {
        return new Filter(mine, by, team, tag, status, motivation, audience, statement, paragraph, from, to, null);
    }

    /** Those of one author. */
    public static Filter by(UUID author) {
        return new Filter(false, author.toString(), null, null, null, null, null, null, null, null, null, null);
    }
}
