package org.jointstatement.annotation.moderation;

import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.web.LocalPath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tells editors of a note. */
@Controller
@RequestMapping("/annotations/{id:[0-9a-fA-F-]{36}}/flag")
class FlagController {

    private final Flags flags;

    FlagController(Flags flags) {
        this.flags = flags;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return LocalPath.seeOther("/login?returnTo=/annotations/" + id + "/flag");
        }
        return page(viewer, flags.note(viewer, id), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView flag(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Viewer viewer) {
        try {
            return page(viewer, flags.flag(viewer, id, reason), HttpStatus.OK);
        } catch (ReasonException e) {
            return page(viewer, flags.note(viewer, id), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addAllObjects(Map.of("reason", reason, "problem", e.code()));
        }
    }

    private ModelAndView page(Viewer viewer, Annotation note, HttpStatus status) {
        Map<String, Object> model =
                Map.of("note", note, "told", flags.isOpen(viewer, note.id()), "limit", Reason.LIMIT);
        return new ModelAndView("moderation/flag", model, status);
    }
}
