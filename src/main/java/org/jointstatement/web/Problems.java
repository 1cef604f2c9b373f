package org.jointstatement.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes problems (RFC 9457) with every member that programs may rely on. */
public final class Problems {

    private static final URI NO_TYPE_OF_ITS_OWN = URI.create("about:blank");

    private Problems() {}

    /** Makes a problem that its status and one sentence describe. */
    public static ProblemDetail of(HttpStatusCode status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        // What is left out means the same; but a program that looks for a member should find it.
        problem.setType(NO_TYPE_OF_ITS_OWN);
        return problem;
    }

    /**
     * Makes a problem of a parameter, if it is one.
     *
     * @param parameter its name as it stands in the address, which the problem has as a member of its own
     */
    public static ProblemDetail ofParameter(@Nullable String parameter, String detail) {
        return of(HttpStatus.BAD_REQUEST, detail, parameter);
    }

    static ProblemDetail of(HttpStatusCode status, String detail, @Nullable String parameter) {
        ProblemDetail problem = of(status, detail);
        if (parameter != null) {
            problem.setProperty("parameter", parameter);
        }
        return problem;
    }
}
