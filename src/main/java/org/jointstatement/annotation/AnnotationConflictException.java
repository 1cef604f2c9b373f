package org.jointstatement.annotation;

import org.jspecify.annotations.Nullable;

/** The annotation has changed since the author began to write; carries what a page needs to show all the texts. */
public class AnnotationConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Annotation current;

    @Nullable
    private final transient Writing base;

    AnnotationConflictException(Annotation current, @Nullable Writing base) {
        super("annotation " + current.id() + " is at version " + current.version());
        this.current = current;
        this.base = base;
    }

    /** What it says now. */
    public Annotation current() {
        return current;
    }

    /** What the author began from, if there was something. */
    public @Nullable Writing base() {
        return base;
    }
}
