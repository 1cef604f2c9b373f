package org.jointstatement.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was sent cannot be understood. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class BadRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String parameter;

    /** Takes a sentence that names the place and the remedy; API clients read it. */
    public BadRequestException(String message) {
        super(message);
        parameter = null;
    }

    /** Takes the parameter that cannot be understood too. */
    public BadRequestException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The parameter that cannot be understood, if it is one. */
    public @Nullable String parameter() {
        return parameter;
    }
}
