package org.jointstatement.annotation.moderation;

import java.util.List;
import org.jointstatement.annotation.Annotation;

/**
 * A note that an editor has to decide on, or has hidden.
 *
 * @param flags that are open, the oldest first
 */
public record Case(Annotation note, List<Flag> flags) {

    public Case {
        flags = List.copyOf(flags);
    }

    /** Whether it is hidden now. */
    public boolean isHidden() {
        var withheld = note.withheld();
        return withheld != null && withheld.hidden();
    }

    /** Whether it waits for an editor. */
    public boolean isWaiting() {
        var withheld = note.withheld();
        return withheld != null && !withheld.hidden();
    }
}
