package org.jointstatement.annotation;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.ForbiddenException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answers to notes. One that may not be seen is answered exactly as one that does not exist. */
@Controller
@RequestMapping("/annotations/{id:[0-9a-fA-F-]{36}}/reply")
class ReplyController {

    private final Annotations annotations;
    private final FormPages pages;
    private final Drafts drafts;

    ReplyController(Annotations annotations, FormPages pages, Drafts drafts) {
        this.annotations = annotations;
        this.pages = pages;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return FormPages.signIn("/annotations/" + id + "/reply");
        }
        Annotation answered = answered(id, viewer);
        Annotation first = annotations.firstOf(answered, viewer);
        Writing empty = new Writing("", first.audience(), first.team(), Motivation.COMMENT, List.of(), Place.WHOLE);
        AnnotationForm form = AnnotationForm.toAnswer(UUID.randomUUID(), id, empty);
        return page(form.with(drafts.find(viewer, DraftPlace.ofReply(id))), answered);
    }

    @PostMapping
    ModelAndView reply(
            @PathVariable("id") UUID parent,
            @RequestParam("id") UUID id,
            Sent sent,
            BindingResult binding,
            Viewer viewer) {
        Annotation answered = answered(parent, viewer);
        Writing writing = sent.writing();
        AnnotationForm form =
                AnnotationForm.toAnswer(id, parent, writing).sat(sent.sitting()).with(binding);
        if (sent.isQuoting()) {
            return page(form.saying(Quoting.quote(answered.body(), writing.body())), answered);
        }
        return pages.submit(
                        viewer,
                        form,
                        answered.target(),
                        sent.isPreview(),
                        () -> annotations.answer(viewer, id, parent, writing))
                .addObject("answered", answered);
    }

    private Annotation answered(UUID id, Viewer viewer) {
        if (!Annotations.mayWrite(viewer)) {
            throw new ForbiddenException("write annotations");
        }
        return annotations.get(id, viewer);
    }

    private ModelAndView page(AnnotationForm form, Annotation answered) {
        return pages.page(form, answered.target()).addObject("answered", answered);
    }
}
