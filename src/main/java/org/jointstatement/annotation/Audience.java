package org.jointstatement.annotation;

import java.util.Set;
import org.jointstatement.account.Viewer;

/** Who may read an annotation besides its author; the safest first. */
public enum Audience {
    ONLY_ME,
    SIGNED_IN,
    PUBLIC;

    /** The audiences that take in this viewer, whoever the author is. */
    static Set<Audience> takingIn(Viewer viewer) {
        return viewer.isSignedIn() ? Set.of(PUBLIC, SIGNED_IN) : Set.of(PUBLIC);
    }
}
