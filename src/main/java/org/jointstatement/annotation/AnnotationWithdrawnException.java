package org.jointstatement.annotation;

import org.jointstatement.statement.Address;
import org.jointstatement.web.NotFoundException;

/** Its author has withdrawn the annotation; told to the author alone, and to others as not found. */
public class AnnotationWithdrawnException extends NotFoundException {

    private static final long serialVersionUID = 1L;

    private final transient Address target;

    AnnotationWithdrawnException(Address target) {
        super("an annotation of " + target + " is withdrawn");
        this.target = target;
    }

    /** Where it stood. */
    public Address target() {
        return target;
    }
}
