package org.jointstatement.web;

/** What was asked for is not there, or not for this person; pages show the same for both. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String what) {
        super(what);
    }
}
