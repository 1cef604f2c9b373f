package org.jointstatement.annotation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether an editor hid an annotation, or has to look at it before others do. Editors' rows are written elsewhere. */
@Embeddable
class Moderation {

    @Nullable
    private Instant hidden;

    @Nullable
    @Column(columnDefinition = "text")
    private String hiddenReason;

    private boolean held;

    protected Moderation() {}

    void hold(boolean waits) {
        held = waits;
    }

    /** None if its audience sees it. */
    @Nullable
    Withheld withheld() {
        if (hidden != null) {
            return new Withheld(true, Objects.requireNonNullElse(hiddenReason, ""));
        }
        return held ? new Withheld(false, "") : null;
    }
}
