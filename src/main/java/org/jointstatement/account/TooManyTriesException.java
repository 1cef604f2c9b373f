package org.jointstatement.account;

import java.time.Duration;

/** Too many wrong passwords; the next try may be made after a while. */
class TooManyTriesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTriesException(Duration wait) {
        super("too many wrong passwords");
        this.wait = wait;
    }

    /** Returns whole seconds, at least one. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
