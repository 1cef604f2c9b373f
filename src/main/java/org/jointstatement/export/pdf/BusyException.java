package org.jointstatement.export.pdf;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Others are having files made; the caller should come back. */
class BusyException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    BusyException() {
        super(HttpStatus.SERVICE_UNAVAILABLE);
        getHeaders().set(HttpHeaders.RETRY_AFTER, "10");
    }
}
