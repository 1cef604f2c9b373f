package org.jointstatement.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** Too many wrong passwords or codes; the next try may be made after a while. */
class TooManyTriesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTriesException(Duration wait) {
        super("too many wrong tries");
        this.wait = wait;
    }

    /** Returns whole seconds, at least one. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** Tells programs when to come back, and makes the words that tell people, beside a form's field. */
    RefusedException refused(HttpServletResponse response, String field) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds()));
        return new RefusedException(field, "login.wait", seconds());
    }
}
