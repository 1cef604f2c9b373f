package org.jointstatement.annotation;

/** Somebody else has said something of where the annotation stands, since this viewer looked. */
class StatusConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StatusConflictException() {
        super("the status has changed");
    }
}
