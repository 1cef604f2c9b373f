package org.jointstatement.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** This person may not do that. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class ForbiddenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes a sentence that says what was not allowed; API clients read it. */
    public ForbiddenException(String message) {
        super(message);
    }
}
