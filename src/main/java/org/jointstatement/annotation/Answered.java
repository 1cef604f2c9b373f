package org.jointstatement.annotation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a note answers, as the viewer may know of it.
 *
 * @param note if the viewer may see it
 * @param withdrawn when it was written, if its author has withdrawn it and the viewer could see it until then
 */
public record Answered(
        UUID id, @Nullable Annotation note, @Nullable OffsetDateTime withdrawn) {

    /** Of which the viewer knows no more than that there is, or was, something. */
    static Answered closed(UUID id) {
        return new Answered(id, null, null);
    }

    public boolean isWithdrawn() {
        return withdrawn != null;
    }
}
