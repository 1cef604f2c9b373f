package org.jointstatement.annotation.moderation;

import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @Autowired
    private JdbcClient rows;

    public void flag(Viewer viewer, UUID note) {
        flags.flag(viewer, note, "Look at it");
    }

    public void hide(UUID note) {
        decisions.hide(signedIn.viewer(Role.EDITOR), note, "Looked at it");
    }

    public void restore(UUID note) {
        decisions.restore(signedIn.viewer(Role.EDITOR), note, version(note));
    }

    public void release(UUID note) {
        decisions.release(signedIn.viewer(Role.EDITOR), note, version(note));
    }

    /** Makes what somebody writes for many wait from now on. */
    public void hold(Viewer viewer) {
        rows.sql("update account set held = true where id = ?")
                .param(viewer.id())
                .update();
    }

    private int version(UUID note) {
        return rows.sql("select version from annotation where id = ?")
                .param(note)
                .query(Integer.class)
                .single();
    }
}
