package org.jointstatement.annotation.notices;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jointstatement.annotation.Annotation;

/**
 * That somebody is told of a note, which they may see as they look.
 *
 * @param made in UTC
 * @param isNew whether it is not marked as read
 */
public record Notice(UUID id, NoticeKind kind, Annotation note, OffsetDateTime made, boolean isNew) {}
