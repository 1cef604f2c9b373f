package org.jointstatement.annotation.anchoring;

/** Thrown for a place that nobody can write a note on. */
public class SelectorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SelectorException(String key) {
        super(key);
    }

    /** The message that says why. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
