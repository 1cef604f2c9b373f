package org.jointstatement.annotation;

import org.jspecify.annotations.Nullable;

/** The annotation has changed since the author began to write; carries what a page needs to show all the texts. */
public class AnnotationConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Annotation current;

    @Nullable
    private final String base;

    AnnotationConflictException(Annotation current, @Nullable String base) {
        super("annotation " + current.id() + " is at version " + current.version());
        this.current = current;
        this.base = base;
    }

    /** What it says now. */
    public Annotation current() {
        return current;
    }

    /** The body that the author began from, if there was one. */
    public @Nullable String base() {
        return base;
    }
}
