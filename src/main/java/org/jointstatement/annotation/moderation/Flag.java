package org.jointstatement.annotation.moderation;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What somebody told editors of a note.
 *
 * @param by the name of who did
 * @param made in UTC
 */
public record Flag(UUID note, String by, String reason, OffsetDateTime made) {}
