package org.jointstatement.account;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private static final List<String> SECRET = List.of("password", "old", "token", "code", "username", "_csrf");

    private static final List<String> AUDIENCES = List.of("ONLY_ME", "SIGNED_IN", "PUBLIC");

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
            "opened",
            "turn",
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
        // What is empty is sent again as it was, and there is nothing to show of it.
        Map<String, String[]> empty = new LinkedHashMap<>(texts);
        empty.values().removeIf(values -> !Stream.of(values).allMatch(String::isBlank));
        texts.keySet().removeAll(empty.keySet());
        marks.putAll(empty);
        return new ModelAndView(
                "account/kept",
                Map.of(
                        "texts",
                        texts,
                        "marks",
                        marks,
                        "audience",
                        audience(marks),
                        "action",
                        action,
                        "again",
                        SameOrigin.sent(request)),
                HttpStatus.FORBIDDEN);
    }

    /** Whom the words were for: one of the names that audiences have, or a team that is not told by name. */
    private static String audience(Map<String, String[]> marks) {
        String[] sent = marks.get("audience");
        String name = sent == null || sent.length == 0 ? "" : sent[0];
        return name.isEmpty() || AUDIENCES.contains(name) ? name : "TEAM";
    }
}
