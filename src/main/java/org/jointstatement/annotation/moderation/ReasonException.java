package org.jointstatement.annotation.moderation;

/** A reason is missing or too long; names the message that says so. */
class ReasonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReasonException(String code) {
        super(code);
    }

    String code() {
        return String.valueOf(getMessage());
    }
}
