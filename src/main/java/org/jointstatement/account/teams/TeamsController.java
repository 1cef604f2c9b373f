package org.jointstatement.account.teams;

import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.RefusedException;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.LocalPath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every team, for administrators. */
@Controller
@RequestMapping("/admin/teams")
class TeamsController {

    private final TeamAdministration administration;
    private final TeamPages pages;

    TeamsController(TeamAdministration administration, TeamPages pages) {
        this.administration = administration;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(Viewer viewer) {
        return list(viewer, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView make(
            Viewer viewer, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String lead) {
        try {
            return LocalPath.seeOther("/teams/" + administration.make(viewer, name, lead) + "?done=changed");
        } catch (RefusedException e) {
            return list(viewer, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addAllObjects(Map.of("name", name, "lead", lead, "errors", Map.of(e.field(), e)));
        }
    }

    @PostMapping("/{id}/name")
    ModelAndView rename(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String name) {
        return pages.change(viewer, id, "changed", () -> administration.rename(viewer, id, version, name))
                .addObject("name", name);
    }

    @PostMapping("/{id}/archived")
    ModelAndView archive(
            Viewer viewer, @PathVariable UUID id, @RequestParam int version, @RequestParam boolean archived) {
        return pages.change(viewer, id, "changed", () -> administration.archive(viewer, id, version, archived));
    }

    @PostMapping("/{id}/leads")
    ModelAndView appoint(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String lead) {
        return pages.change(viewer, id, "changed", () -> administration.appoint(viewer, id, lead))
                .addObject("lead", lead);
    }

    private ModelAndView list(Viewer viewer, HttpStatus status) {
        return new ModelAndView("admin/teams", Map.of("teams", administration.all(viewer)), status);
    }
}
