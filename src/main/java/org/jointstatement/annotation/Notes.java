package org.jointstatement.annotation;

import java.util.List;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of a paragraph as one viewer may see them.
 *
 * @param annotations oldest first
 */
public record Notes(Address target, List<Annotation> annotations, Viewer viewer) {

    public Notes {
        annotations = List.copyOf(annotations);
    }

    /** An empty form with an id of its own; none if the viewer may not write. */
    public @Nullable AnnotationForm form() {
        return Annotations.mayWrite(viewer) ? AnnotationForm.empty(target) : null;
    }

    /** Whether the viewer may revise and withdraw it. */
    public boolean mayChange(Annotation annotation) {
        return Annotations.mayWrite(viewer) && annotation.isBy(viewer);
    }
}
