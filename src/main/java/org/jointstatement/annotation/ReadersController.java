package org.jointstatement.annotation;

import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives a note to others with one click, wider or narrower. */
@Controller
@RequestMapping("/annotations/{id:[0-9a-fA-F-]{36}}/audience")
class ReadersController {

    private final Annotations annotations;

    ReadersController(Annotations annotations) {
        this.annotations = annotations;
    }

    @GetMapping
    ModelAndView choose(@PathVariable UUID id, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return FormPages.signIn("/annotations/" + id + "/audience");
        }
        return page(annotations.getToChange(id, viewer));
    }

    @PostMapping
    ModelAndView share(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String audience,
            @RequestParam(required = false) @Nullable UUID team,
            Viewer viewer) {
        try {
            Readers readers = Readers.parse(audience, team);
            return FormPages.redirect(
                    annotations.share(viewer, id, version, readers).path());
        } catch (AudienceException e) {
            return refused(annotations.getToChange(id, viewer), e.code(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AnnotationConflictException e) {
            return refused(e.current(), "note.share.changed", HttpStatus.CONFLICT);
        }
    }

    private static ModelAndView refused(Annotation note, String why, HttpStatus status) {
        ModelAndView page = page(note).addObject("error", why).addObject("refused", true);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(Annotation note) {
        return new ModelAndView("annotation/readers").addObject("note", note);
    }
}
