package org.jointstatement.statement;

/** What publishing a text came to. */
public enum Publication {
    /** The first text under this slug. */
    NEW,
    /** A changed text: the former revision is kept. */
    REVISED,
    /** The current revision was read from these very bytes. */
    UNCHANGED
}
