package org.jointstatement.account;

/** Someone else has changed it since the page was shown. */
public class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
