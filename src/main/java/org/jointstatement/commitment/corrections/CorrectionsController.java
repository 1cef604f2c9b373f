package org.jointstatement.commitment.corrections;

import java.util.List;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Statements;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For editors: all corrections of a statement, those first that need a look. */
@Controller
class CorrectionsController {

    private static final int PAGE_SIZE = 50;

    private final Corrections corrections;
    private final Statements statements;

    CorrectionsController(Corrections corrections, Statements statements) {
        this.corrections = corrections;
        this.statements = statements;
    }

    @GetMapping("/statements/{slug}/corrections")
    ModelAndView all(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return CorrectingPages.signIn("/statements/" + slug + "/corrections");
        }
        List<Corrections.Entry> all = corrections.all(viewer, slug);
        int pages = Math.max(1, (all.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int shown = Math.max(1, Math.min(page, pages));
        int from = (shown - 1) * PAGE_SIZE;
        return new ModelAndView("commitment/corrections")
                .addObject("statement", statements.get(slug))
                .addObject("entries", all.subList(from, Math.min(all.size(), from + PAGE_SIZE)))
                .addObject("total", all.size())
                .addObject("page", shown)
                .addObject("pages", pages);
    }
}
