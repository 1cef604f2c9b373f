package org.jointstatement.commitment.corrections;

/** What a correction is about. */
public enum Kind {
    /** What is said of one clause. */
    CLAUSE,
    /** Which words of a sentence are clauses. */
    SPLIT
}
