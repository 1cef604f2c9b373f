package org.jointstatement.statement;

/**
 * Told inside the transaction that publishes a revision.
 *
 * @param slug whose current text this now is
 */
public record StatementPublished(String slug, int revision) {}
