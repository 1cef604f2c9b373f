package org.jointstatement.commitment.rules;

import org.jspecify.annotations.Nullable;

/**
 * A clause as a run of tokens.
 *
 * @param to the token after the last
 * @param lead its verb, or none where no rule knows it
 */
record Piece(int from, int to, @Nullable Lead lead) {}
