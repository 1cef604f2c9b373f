package org.jointstatement.annotation;

import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/annotations/{id:[0-9a-fA-F-]{36}}/edit")
class RevisingController {

    private final Annotations annotations;
    private final FormPages pages;

    RevisingController(Annotations annotations, FormPages pages) {
        this.annotations = annotations;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return FormPages.signIn("/annotations/" + id + "/edit");
        }
        Annotation annotation = annotations.getToChange(id, viewer);
        return pages.page(AnnotationForm.of(annotation), annotation.target());
    }

    @PostMapping
    ModelAndView revise(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "ONLY_ME") Audience audience,
            @RequestParam(defaultValue = "save") String action,
            Viewer viewer) {
        AnnotationForm form = AnnotationForm.toRevise(id, version, body, audience);
        try {
            Address target = annotations.getToChange(id, viewer).target();
            return pages.submit(
                    viewer,
                    form,
                    target,
                    action.equals("preview"),
                    () -> annotations.revise(viewer, id, version, body, audience));
        } catch (AnnotationWithdrawnException e) {
            return pages.renewed(form, e.target(), "note.withdrawn");
        }
    }
}
