package org.jointstatement.account;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.web.NotFoundException;
import org.jointstatement.web.SameOrigin;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows what was posted after its sender's session had ended, so that no text is lost, and lets it be sent again with
 * a token that is good. Sending again is offered only for what a page of the portal itself has sent.
 */
@Controller
class KeptTextController {

    static final String PATH = "/kept";

    private static final List<String> SECRET = List.of("password", "old", "token", "_csrf");

    /** What a form says beside its sender's words: it is sent again, and need not be shown. */
    private static final List<String> MARKS = List.of(
            "id",
            "version",
            "audience",
            "motivation",
            "team",
            "on",
            "start",
            "end",
            "parent",
            "draft",
            "former",
            "colour",
            "status",
            "seen",
            "action",
            "role",
            "enabled",
            "returnTo",
            "type",
            "secondType",
            "strength",
            "begin",
            "kind",
            "statement",
            "term");

    @PostMapping(PATH)
    ModelAndView show(HttpServletRequest request) {
        Object action = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        if (action == null) {
            throw new NotFoundException("kept text");
        }
        Sessions.beginForm(request);
        Map<String, String[]> texts = new LinkedHashMap<>(request.getParameterMap());
        SECRET.forEach(texts::remove);
        Map<String, String[]> marks = new LinkedHashMap<>(texts);
        marks.keySet().retainAll(MARKS);
        texts.keySet().removeAll(MARKS);
        return new ModelAndView(
                "account/kept",
                Map.of("texts", texts, "marks", marks, "action", action, "again", SameOrigin.sent(request)),
                HttpStatus.FORBIDDEN);
    }
}
