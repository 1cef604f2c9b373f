package org.jointstatement.annotation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One opening of the form, from when it is shown until it is left: what it keeps as a draft takes the place of its own
 * drafts and of the one that it showed, never of another that was kept meanwhile.
 *
 * @param id none of what no page of the portal sends
 * @param turn how many drafts it has sent; a request may overtake the one before it
 * @param seen when the draft that it showed was kept; none if it showed none
 */
public record Sitting(@Nullable UUID id, int turn, @Nullable Instant seen) {

    /** That of what does not say which it is. */
    static final Sitting UNKNOWN = new Sitting(null, 0, null);

    static Sitting begun() {
        return new Sitting(UUID.randomUUID(), 0, null);
    }

    /** Reads what a form sends; what is none of it counts as not said. */
    static Sitting parse(@Nullable String id, @Nullable String turn, @Nullable String seen) {
        return new Sitting(id(id), turn != null && turn.matches("\\d{1,9}") ? Integer.parseInt(turn) : 0, time(seen));
    }

    /** The same after it has shown a draft. */
    Sitting seeing(Draft draft) {
        return new Sitting(id, turn, draft.kept().toInstant());
    }

    /** Whether a draft is its own, or the one that it showed. */
    boolean knows(Draft draft) {
        return isOf(draft) || draft.kept().toInstant().equals(seen);
    }

    /** Whether its draft has words of its own that were typed later. */
    boolean isOvertakenBy(Draft draft) {
        return isOf(draft) && turn > 0 && turn <= draft.sitting().turn();
    }

    private boolean isOf(Draft draft) {
        return id != null && id.equals(draft.sitting().id());
    }

    private static @Nullable UUID id(@Nullable String sent) {
        try {
            return sent == null || sent.length() != 36 ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Instant time(@Nullable String sent) {
        try {
            return sent == null || sent.isEmpty() ? null : Instant.parse(sent);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
