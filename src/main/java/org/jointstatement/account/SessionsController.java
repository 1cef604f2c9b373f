package org.jointstatement.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ends one's sessions: all others, or one. */
@Controller
@RequestMapping("/account/sessions")
class SessionsController {

    private final Credentials credentials;
    private final OwnSessions sessions;

    SessionsController(Credentials credentials, OwnSessions sessions) {
        this.credentials = credentials;
        this.sessions = sessions;
    }

    @PostMapping
    ModelAndView endOthers(Viewer viewer, HttpServletRequest request) {
        Sessions.begin(request, credentials.endSessions(viewer));
        return ReturnTo.seeOther("/account?done=sessions");
    }

    @PostMapping("/{handle:[0-9a-f]{64}}/end")
    ModelAndView end(Viewer viewer, HttpServletRequest request, @PathVariable String handle) {
        HttpSession current = request.getSession();
        sessions.end(viewer, handle);
        if (Tokens.hash(current.getId()).equals(handle)) {
            current.invalidate();
            return ReturnTo.seeOther("/");
        }
        return ReturnTo.seeOther("/account?done=session");
    }
}
