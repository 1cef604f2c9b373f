package org.jointstatement.search.saved;

/** Somebody keeps as many searches as one may. */
class TooManySearchesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManySearchesException() {
        super(SavedSearches.MOST + " searches");
    }
}
