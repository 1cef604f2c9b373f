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

    /** The first of them, at least one, whose bodies have no more than so many UTF-16 units together. */
    public Slice within(int length) {
        int together = 0;
        for (int i = 0; i < annotations.size(); i++) {
            together += annotations.get(i).body().length();
            if (together > length && i > 0) {
                return new Slice(annotations.subList(0, i), Cursor.of(annotations.get(i - 1)));
            }
        }
        return this;
    }
}
