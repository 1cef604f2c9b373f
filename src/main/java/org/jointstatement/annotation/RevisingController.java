package org.jointstatement.annotation;

import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/annotations/{id:[0-9a-fA-F-]{36}}/edit")
class RevisingController {

    private final Annotations annotations;
    private final FormPages pages;
    private final Drafts drafts;

    RevisingController(Annotations annotations, FormPages pages, Drafts drafts) {
        this.annotations = annotations;
        this.pages = pages;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return FormPages.signIn("/annotations/" + id + "/edit");
        }
        Annotation annotation = annotations.getToChange(id, viewer);
        Draft draft = drafts.find(viewer, DraftPlace.ofNote(id));
        return pages.page(AnnotationForm.of(annotation).with(draft), annotation.target());
    }

    @PostMapping
    ModelAndView revise(@PathVariable UUID id, Sent sent, BindingResult binding, Viewer viewer) {
        int version = Objects.requireNonNullElse(sent.version(), -1);
        AnnotationForm form = AnnotationForm.toRevise(id, version, sent.writing())
                .sat(sent.sitting())
                .with(binding)
                .identified(sent.version() != null);
        try {
            Address target = annotations.getToChange(id, viewer).target();
            return pages.submit(
                    viewer,
                    form,
                    target,
                    sent.isPreview(),
                    () -> annotations.revise(viewer, id, version, sent.writing()));
        } catch (AnnotationWithdrawnException e) {
            return pages.renewed(form, e.target(), "note.withdrawn");
        }
    }
}
