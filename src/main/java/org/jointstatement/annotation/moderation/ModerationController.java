package org.jointstatement.annotation.moderation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.notices.PlaceName;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.LocalPath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What editors have to look at, what they hid, and who did what. */
@Controller
@RequestMapping("/admin/moderation")
class ModerationController {

    private static final String ONE = "/{id:[0-9a-fA-F-]{36}}";
    private static final Set<String> DONE = Set.of("hidden", "restored", "released", "left");

    private final Queue queue;
    private final Decisions decisions;
    private final Statements statements;

    ModerationController(Queue queue, Decisions decisions, Statements statements) {
        this.queue = queue;
        this.decisions = decisions;
        this.statements = statements;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @RequestParam(defaultValue = "") String done) {
        ModelAndView page = page(viewer, HttpStatus.OK);
        return DONE.contains(done) ? page.addObject("notice", "moderation.done." + done) : page;
    }

    @PostMapping(ONE + "/hide")
    ModelAndView hide(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        try {
            return decided("hidden", () -> decisions.hide(viewer, id, reason));
        } catch (ReasonException e) {
            return page(viewer, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addAllObjects(Map.of("refused", true, "hiding", id, "reason", reason, "problem", e.code()));
        }
    }

    @PostMapping(ONE + "/restore")
    ModelAndView restore(Viewer viewer, @PathVariable UUID id, @RequestParam int version) {
        return looked(viewer, "restored", () -> decisions.restore(viewer, id, version));
    }

    @PostMapping(ONE + "/release")
    ModelAndView release(Viewer viewer, @PathVariable UUID id, @RequestParam int version) {
        return looked(viewer, "released", () -> decisions.release(viewer, id, version));
    }

    @PostMapping(ONE + "/leave")
    ModelAndView leave(Viewer viewer, @PathVariable UUID id, @RequestParam int version) {
        return looked(viewer, "left", () -> decisions.leave(viewer, id, version));
    }

    private ModelAndView looked(Viewer viewer, String done, Runnable decision) {
        try {
            return decided(done, decision);
        } catch (ChangedException e) {
            return page(viewer, HttpStatus.CONFLICT)
                    .addObject("error", "moderation.changed")
                    .addObject("refused", true);
        }
    }

    private static ModelAndView decided(String done, Runnable decision) {
        decision.run();
        return LocalPath.seeOther("/admin/moderation?done=" + done);
    }

    private ModelAndView page(Viewer viewer, HttpStatus status) {
        Map<String, Object> model = Map.of(
                "waiting", queue.waiting(viewer),
                "flagged", queue.flagged(viewer),
                "hidden", queue.hidden(viewer),
                "log", queue.log(viewer),
                "most", Queue.MOST,
                "limit", Reason.LIMIT,
                "places", new PlaceName.Finder(statements));
        return new ModelAndView("moderation/queue", model, status);
    }
}
