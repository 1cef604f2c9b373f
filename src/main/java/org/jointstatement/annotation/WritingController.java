package org.jointstatement.annotation;

import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.web.ForbiddenException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class WritingController {

    private static final String PATH = "/statements/{slug}/paragraphs/{paragraph:[1-9][0-9]{0,4}}/annotations";

    private final Annotations annotations;
    private final FormPages pages;
    private final Drafts drafts;

    WritingController(Annotations annotations, FormPages pages, Drafts drafts) {
        this.annotations = annotations;
        this.pages = pages;
        this.drafts = drafts;
    }

    /** The form by itself, with the draft that is kept, for the place that was chosen: with a pointer, with keys, or not yet. */
    @GetMapping(PATH + "/new")
    ModelAndView form(
            @PathVariable String slug, @PathVariable int paragraph, Sent sent, BindingResult binding, Viewer viewer) {
        SentFields.require(binding);
        Address target = Address.ofParagraph(slug, paragraph);
        if (!viewer.isSignedIn()) {
            return FormPages.signIn(target.path());
        }
        if (!Annotations.mayWrite(viewer)) {
            throw new ForbiddenException("write annotations");
        }
        AnnotationForm form = AnnotationForm.toWrite(UUID.randomUUID(), target, sent.writing())
                .with(drafts.find(viewer, DraftPlace.ofNew(target)));
        return pages.chosen(sent.isPlaced() ? form.at(sent.writing().place()) : form, target);
    }

    @PostMapping(PATH)
    ModelAndView write(
            @PathVariable String slug, @PathVariable int paragraph, Sent sent, BindingResult binding, Viewer viewer) {
        Address target = Address.ofParagraph(slug, paragraph);
        UUID id = Objects.requireNonNullElseGet(sent.id(), UUID::randomUUID);
        return pages.submit(
                viewer,
                AnnotationForm.toWrite(id, target, sent.writing())
                        .sat(sent.sitting())
                        .with(binding)
                        .identified(sent.id() != null),
                target,
                sent.isPreview(),
                () -> annotations.write(viewer, id, target, sent.writing()));
    }
}
