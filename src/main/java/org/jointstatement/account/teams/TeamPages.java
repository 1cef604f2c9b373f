package org.jointstatement.account.teams;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointstatement.account.ConflictException;
import org.jointstatement.account.RefusedException;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.LocalPath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one team, and what becomes of what was sent from it. */
@Component
class TeamPages {

    private static final Set<String> DONE = Set.of("joined", "changed", "removed", "withdrawn");

    private final Teams teams;
    private final MemberChanges changes;
    private final Invitations invitations;

    TeamPages(Teams teams, MemberChanges changes, Invitations invitations) {
        this.teams = teams;
        this.changes = changes;
        this.invitations = invitations;
    }

    ModelAndView page(Viewer viewer, UUID id, String done) {
        ModelAndView page = page(viewer, id, HttpStatus.OK);
        return DONE.contains(done) ? page.addObject("notice", "team.done." + done) : page;
    }

    /** Changes something and goes to the page, or says on it why not. */
    ModelAndView change(Viewer viewer, UUID id, String done, Runnable change) {
        try {
            change.run();
            return LocalPath.seeOther("/teams/" + id + "?done=" + done);
        } catch (RefusedException e) {
            return page(viewer, id, HttpStatus.UNPROCESSABLE_CONTENT).addObject("errors", Map.of(e.field(), e));
        } catch (ConflictException e) {
            return page(viewer, id, HttpStatus.CONFLICT)
                    .addObject("errors", Map.of("team", new RefusedException("team", "team.conflict")));
        }
    }

    private ModelAndView page(Viewer viewer, UUID id, HttpStatus status) {
        Team team = teams.get(viewer, id);
        boolean administrator = viewer.isAtLeast(Role.ADMINISTRATOR);
        boolean manages = team.lead() || administrator;
        ModelAndView page = new ModelAndView("teams/team")
                .addObject("team", team)
                .addObject("members", teams.members(viewer, id))
                .addObject("alone", changes.onlyLeads(id, true))
                .addObject("bound", changes.onlyLeads(id, false))
                .addObject("manages", manages)
                .addObject("invites", manages && invitations.mayInvite(team))
                .addObject("administers", administrator);
        page.setStatus(status);
        return manages ? page.addObject("invitations", invitations.open(id)) : page;
    }
}
