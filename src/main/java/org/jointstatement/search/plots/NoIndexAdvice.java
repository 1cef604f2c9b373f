package org.jointstatement.search.plots;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jointstatement.search.index.IndexUnavailableException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers for files of occurrences where there is no index; pages have a state of their own for it. */
@ControllerAdvice("org.jointstatement.search")
class NoIndexAdvice {

    @ExceptionHandler
    void building(IndexUnavailableException e, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Inquiries.RETRY_AFTER);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }
}
