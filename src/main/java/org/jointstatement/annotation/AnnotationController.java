package org.jointstatement.annotation;

import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AnnotationController {

    private final Annotations annotations;
    private final AnnotatedText annotated;

    AnnotationController(Annotations annotations, AnnotatedText annotated) {
        this.annotations = annotations;
        this.annotated = annotated;
    }

    /** Goes to where it stands. */
    @GetMapping("/annotations/{id:[0-9a-fA-F-]{36}}")
    ModelAndView annotation(@PathVariable UUID id, Viewer viewer) {
        return FormPages.redirect(annotated.pathTo(annotations.get(id, viewer), viewer));
    }
}
