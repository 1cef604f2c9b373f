package org.jointstatement.account.teams;

import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.RefusedException;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.LocalPath;
import org.jointstatement.web.PublicUrl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own teams, and what their leads do. */
@Controller
@RequestMapping("/teams")
class TeamController {

    private static final String ONE = "/{id:[0-9a-fA-F-]{36}}";

    private final Teams teams;
    private final MemberChanges changes;
    private final Invitations invitations;
    private final TeamPages pages;

    TeamController(Teams teams, MemberChanges changes, Invitations invitations, TeamPages pages) {
        this.teams = teams;
        this.changes = changes;
        this.invitations = invitations;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView own(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        ModelAndView page = new ModelAndView("teams/teams", Map.of("teams", teams.of(viewer)));
        return done.equals("left") ? page.addObject("notice", "team.done.left") : page;
    }

    @GetMapping(ONE)
    ModelAndView team(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        return pages.page(viewer, id, done);
    }

    /** Shows the link once, in the answer to the post itself: it is kept nowhere. */
    @PostMapping(ONE + "/invitations")
    ModelAndView invite(Viewer viewer, @PathVariable UUID id) {
        try {
            String link = PublicUrl.of("/teams/join") + "?token=" + invitations.make(viewer, id);
            return new ModelAndView("teams/invitation", Map.of("team", teams.get(viewer, id), "link", link));
        } catch (RefusedException e) {
            return pages.change(viewer, id, "", () -> {
                throw e;
            });
        }
    }

    @PostMapping(ONE + "/invitations/{invitation}/withdraw")
    ModelAndView withdraw(Viewer viewer, @PathVariable UUID id, @PathVariable UUID invitation) {
        return pages.change(viewer, id, "withdrawn", () -> invitations.withdraw(viewer, id, invitation));
    }

    @PostMapping(ONE + "/members/{account}/lead")
    ModelAndView lead(Viewer viewer, @PathVariable UUID id, @PathVariable UUID account, @RequestParam boolean lead) {
        return pages.change(viewer, id, "changed", () -> changes.lead(viewer, id, account, lead));
    }

    @PostMapping(ONE + "/members/{account}/remove")
    ModelAndView remove(Viewer viewer, @PathVariable UUID id, @PathVariable UUID account) {
        if (account.equals(viewer.id())) {
            return leave(viewer, id);
        }
        return pages.change(viewer, id, "removed", () -> changes.remove(viewer, id, account));
    }

    @PostMapping(ONE + "/leave")
    ModelAndView leave(Viewer viewer, @PathVariable UUID id) {
        ModelAndView page = pages.change(viewer, id, "", () -> changes.leave(viewer, id));
        return page.getStatus() == null ? LocalPath.seeOther("/teams?done=left") : page;
    }
}
