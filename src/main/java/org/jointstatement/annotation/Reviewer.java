package org.jointstatement.annotation;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.Team;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who says where notes stand, in review or in the text.
 *
 * @param teams that the viewer is in now
 */
record Reviewer(Viewer viewer, List<Team> teams) {

    Reviewer {
        teams = List.copyOf(teams);
    }

    /** Whether they may say where a note that they see stands in review. */
    boolean mayReview(Annotation note) {
        return note.thread() == null
                && Annotations.mayWrite(viewer)
                && writesFor(note.team())
                && (note.isBy(viewer) || viewer.isAtLeast(Role.EDITOR) || leads(note.team()));
    }

    /** Whether they may say to which words a note that they see belongs: of others' only what waits for it. */
    boolean mayPlace(Annotation note) {
        return Annotations.mayWrite(viewer)
                && writesFor(note.team())
                && (note.isBy(viewer)
                        || viewer.isAtLeast(Role.EDITOR) && note.anchorState().isOpen());
    }

    /** Whether they can write for a team: as a member, while it is not archived. What is for no team is free to all. */
    private boolean writesFor(@Nullable UUID team) {
        return team == null || teams.stream().anyMatch(one -> one.id().equals(team) && !one.archived());
    }

    private boolean leads(@Nullable UUID team) {
        return teams.stream().anyMatch(one -> one.id().equals(team) && one.lead());
    }
}
