package org.jointstatement.commitment;

import org.jointstatement.statement.Address;

/** Told inside the transaction that corrects clauses of a sentence, or takes a correction back. */
public record ClausesCorrected(Address sentence) {}
