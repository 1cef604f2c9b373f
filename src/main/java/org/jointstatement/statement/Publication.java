package org.jointstatement.statement;

/** What publishing a text came to. */
public enum Publication {
    /** The first text under this slug. */
    NEW,
    /** A changed text: the former revision is kept. */
    REVISED,
    /** The current revision is just this text, with just this metadata. */
    UNCHANGED
}
