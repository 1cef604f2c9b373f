package org.jointstatement.annotation;

import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class WritingController {

    private final Annotations annotations;
    private final FormPages pages;

    WritingController(Annotations annotations, FormPages pages) {
        this.annotations = annotations;
        this.pages = pages;
    }

    @PostMapping("/statements/{slug}/paragraphs/{paragraph:[1-9][0-9]{0,4}}/annotations")
    ModelAndView write(
            @PathVariable String slug,
            @PathVariable int paragraph,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "ONLY_ME") Audience audience,
            @RequestParam(defaultValue = "save") String action,
            Viewer viewer) {
        Address target = Address.ofParagraph(slug, paragraph);
        return pages.submit(
                viewer,
                AnnotationForm.toWrite(id, target, body, audience),
                target,
                action.equals("preview"),
                () -> annotations.write(viewer, id, target, body, audience));
    }
}
