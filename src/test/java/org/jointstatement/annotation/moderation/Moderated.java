package org.jointstatement.annotation.moderation;

import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Tells of notes and hides them, for tests of other packages. */
@Component
public class Moderated {

    @Autowired
    private Flags flags;

    @Autowired
    private Decisions decisions;

    @Autowired
    private SignedIn signedIn;

    public void flag(Viewer viewer, UUID note) {
        flags.flag(viewer, note, "Look at it");
    }

    public void hide(UUID note) {
        decisions.hide(signedIn.viewer(Role.EDITOR), note, "Looked at it");
    }
}
