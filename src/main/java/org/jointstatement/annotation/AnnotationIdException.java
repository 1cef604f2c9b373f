package org.jointstatement.annotation;

/** The annotation must be sent under another id. Why is not told: the id may be of somebody's private one. */
public class AnnotationIdException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnnotationIdException() {
        super("the id cannot be used");
    }
}
