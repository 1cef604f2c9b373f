package org.jointstatement.annotation;

import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/annotations/{id:[0-9a-fA-F-]{36}}/withdraw")
class WithdrawingController {

    private final Annotations annotations;

    WithdrawingController(Annotations annotations) {
        this.annotations = annotations;
    }

    @GetMapping
    ModelAndView confirm(@PathVariable UUID id, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return FormPages.signIn("/annotations/" + id + "/withdraw");
        }
        return page(annotations.getToChange(id, viewer));
    }

    @PostMapping
    ModelAndView withdraw(
            @PathVariable UUID id, @RequestParam int version, Viewer viewer, RedirectAttributes attributes) {
        try {
            String path =
                    annotations.withdraw(viewer, id, version).ofItsParagraph().path();
            attributes.addFlashAttribute("noteWithdrawn", true);
            return FormPages.redirect(path + "#notes");
        } catch (AnnotationConflictException e) {
            ModelAndView page = page(e.current()).addObject("changed", true).addObject("refused", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView page(Annotation annotation) {
        return new ModelAndView("annotation/withdraw").addObject("note", annotation);
    }
}
