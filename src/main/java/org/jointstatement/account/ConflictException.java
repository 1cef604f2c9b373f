package org.jointstatement.account;

/** Someone else changed the account since the page was shown. */
class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
