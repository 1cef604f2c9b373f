package org.jointstatement.annotation;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AnnotationController {

    private static final int PAGE_SIZE = 50;
    private static final int LAST_PAGE = 100_000;

    private final Annotations annotations;

    AnnotationController(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Goes to where it stands. */
    @GetMapping("/annotations/{id:[0-9a-fA-F-]{36}}")
    ModelAndView annotation(@PathVariable UUID id, Viewer viewer) {
        return FormPages.redirect(annotations.get(id, viewer).path());
    }

    @GetMapping("/annotations")
    ModelAndView own(@RequestParam(defaultValue = "1") int page, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return FormPages.signIn("/annotations");
        }
        int shown = Math.max(1, Math.min(page, LAST_PAGE));
        List<Annotation> found = annotations.own(viewer, shown - 1, PAGE_SIZE);
        return new ModelAndView("annotation/own")
                .addObject("annotations", found)
                .addObject("page", shown)
                .addObject("full", found.size() == PAGE_SIZE);
    }
}
