package org.jointstatement.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/** Too many wrong passwords or codes; the next try may be made after a while. */
class TooManyTriesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** So many seconds are said in minutes. */
    private static final long MINUTES = 120;

    private final String field;
    private final Duration wait;

    /**
     * Refuses a try that was not made.
     *
     * @param field of the form: what was wrong too often
     */
    TooManyTriesException(String field, Duration wait) {
        super("too many wrong tries");
        this.field = field;
        this.wait = wait;
    }

    String field() {
        return field;
    }

    /** Returns whole seconds, at least one. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** Tells programs when to come back, and makes the words that tell people, beside a form's field. */
    RefusedException refused(HttpServletResponse response, String field) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds()));
        return seconds() > MINUTES
                ? new RefusedException(field, "login.wait.minutes", (seconds() + 59) / 60)
                : new RefusedException(field, "login.wait", seconds());
    }
}
