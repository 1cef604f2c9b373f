package org.jointstatement.annotation;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of a draft that was sent.
 *
 * @param time when it was kept, in UTC; none if it was not
 * @param newer the one that is kept instead, because the form that sent it had not shown that
 */
record KeptDraft(@Nullable OffsetDateTime time, @Nullable Draft newer) {

    static final KeptDraft REFUSED = new KeptDraft(null, null);

    static KeptDraft at(OffsetDateTime time) {
        return new KeptDraft(time, null);
    }

    static KeptDraft behind(Draft newer) {
        return new KeptDraft(null, newer);
    }
}
