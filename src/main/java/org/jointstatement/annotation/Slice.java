package org.jointstatement.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some annotations of a list.
 *
 * @param annotations newest first
 * @param next after which the list goes on; none if it ends here
 */
public record Slice(List<Annotation> annotations, @Nullable Cursor next) {

    public Slice {
        annotations = List.copyOf(annotations);
    }
}
