package org.jointstatement.annotation;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AnnotationController {

    private static final int PAGE_SIZE = 50;
    private static final int LAST_PAGE = 100_000;

    /** A note of one's own with the words that say where it stands. */
    public record Placed(Annotation note, String statement, String paragraph) {}

    private final Annotations annotations;
    private final Statements statements;

    AnnotationController(Annotations annotations, Statements statements) {
        this.annotations = annotations;
        this.statements = statements;
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
        List<Placed> found = annotations.own(viewer, shown - 1, PAGE_SIZE).stream()
                .map(this::placed)
                .toList();
        return new ModelAndView("annotation/own")
                .addObject("annotations", found)
                .addObject("page", shown)
                .addObject("older", isAnyAfter(shown, viewer));
    }

    private boolean isAnyAfter(int page, Viewer viewer) {
        return !annotations.own(viewer, page * PAGE_SIZE, 1).isEmpty();
    }

    private Placed placed(Annotation note) {
        int number = note.target().paragraph();
        Statement statement = statements.getWithParagraph(note.target().slug(), number);
        return new Placed(
                note,
                statement.shortTitle(),
                statement.findParagraph(number).orElseThrow().label());
    }
}
