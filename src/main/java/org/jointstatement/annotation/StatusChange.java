package org.jointstatement.annotation;

import java.time.OffsetDateTime;

/**
 * What somebody said of where an annotation stands in review.
 *
 * @param reason as plain text; empty if none was given
 * @param byName as it is shown now
 * @param since in UTC
 */
public record StatusChange(Status status, String reason, String byName, OffsetDateTime since) {}
