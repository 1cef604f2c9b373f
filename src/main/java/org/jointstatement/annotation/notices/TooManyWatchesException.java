package org.jointstatement.annotation.notices;

/** Somebody watches as many places as one may. */
class TooManyWatchesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyWatchesException() {
        super(Watches.MOST + " places");
    }
}
