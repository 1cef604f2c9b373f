package org.jointstatement.search.saved;

/** A form was sent once more that says something else now. */
class UsedIdException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
