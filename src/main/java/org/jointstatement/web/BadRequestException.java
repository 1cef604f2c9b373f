package org.jointstatement.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was sent cannot be understood. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class BadRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes a sentence that names the place and the remedy; API clients read it. */
    public BadRequestException(String message) {
        super(message);
    }
}
