package org.jointstatement.account;

/** What a person may do; each role may do what those before it may. */
public enum Role {
    /** Reads what is public; needs no account. */
    READER,
    /** Writes annotations. */
    ANALYST,
    /** Corrects what was derived from the text. */
    EDITOR,
    /** Manages accounts. */
    ADMINISTRATOR;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
