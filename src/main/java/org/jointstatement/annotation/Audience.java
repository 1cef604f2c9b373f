package org.jointstatement.annotation;

import java.util.Set;
import org.jointstatement.account.Viewer;

/** Who may read an annotation besides its author; the safest first. */
public enum Audience {
    ONLY_ME,
    TEAM,
    SIGNED_IN,
    PUBLIC;

    /** The audiences that take in this viewer, whoever the author is; a team takes in its members. */
    static Set<Audience> takingIn(Viewer viewer) {
        return viewer.isSignedIn() ? Set.of(PUBLIC, SIGNED_IN) : Set.of(PUBLIC);
    }

    /** Whether it takes in people whom nobody has chosen. */
    boolean isWide() {
        return this == SIGNED_IN || this == PUBLIC;
    }
}
