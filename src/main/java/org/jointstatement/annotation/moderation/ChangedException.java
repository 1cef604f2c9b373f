package org.jointstatement.annotation.moderation;

/** The note has changed since the editor looked at it. */
class ChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
