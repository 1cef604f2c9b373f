package org.jointstatement.account.teams;

import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.RefusedException;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.LocalPath;
import org.jointstatement.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind an invitation. Opening it changes nothing: mail programs and scanners open links too. */
@Controller
@RequestMapping("/teams/join")
class JoiningController {

    private final Invitations invitations;

    JoiningController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @RequestParam(defaultValue = "") String token) {
        return page(viewer, token, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView join(Viewer viewer, @RequestParam(defaultValue = "") String token) {
        try {
            UUID team = invitations.accept(viewer, token);
            return LocalPath.seeOther("/teams/" + team + "?done=joined");
        } catch (RefusedException e) {
            return page(viewer, token, HttpStatus.UNPROCESSABLE_CONTENT).addObject("error", e);
        }
    }

    @ExceptionHandler(NotFoundException.class)
    ModelAndView dead() {
        return new ModelAndView("teams/dead", Map.of(), HttpStatus.NOT_FOUND);
    }

    private ModelAndView page(Viewer viewer, String token, HttpStatus status) {
        Invitation invitation = invitations.get(token);
        Map<String, Object> model =
                Map.of("token", token, "invitation", invitation, "in", invitations.isIn(viewer, invitation));
        return new ModelAndView("teams/join", model, status);
    }
}
