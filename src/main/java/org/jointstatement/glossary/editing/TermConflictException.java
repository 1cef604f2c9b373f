package org.jointstatement.glossary.editing;

/** Somebody else changed the term since it was shown. */
class TermConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
