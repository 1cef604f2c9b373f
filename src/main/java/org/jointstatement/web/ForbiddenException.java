package org.jointstatement.web;

/** This person may not do that. */
public class ForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException(String what) {
        super(what);
    }
}
