package org.jointstatement.commitment.corrections;

import java.util.List;
import org.jointstatement.commitment.Clause;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.NotFoundException;
import org.jointstatement.web.PublicPage;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A clause with what the rules say, what people say, and who said so when and why. */
@Controller
@PublicPage
class ClauseController {

    private final Corrections corrections;
    private final Statements statements;

    ClauseController(Corrections corrections, Statements statements) {
        this.corrections = corrections;
        this.statements = statements;
    }

    /** A ref that was ever shown with a correction is answered for good. */
    @GetMapping("/statements/{slug}/clauses/{ref}")
    ModelAndView clause(@PathVariable String slug, @PathVariable String ref) {
        Place place = corrections.findPlace(slug, ref).orElse(null);
        List<Corrections.Entry> history = corrections.history(slug, ref).stream()
                .filter(entry -> entry.correction().concerns(ref))
                .toList();
        Clause clause = place == null ? null : place.find(ref).orElse(null);
        boolean sentence = place != null && place.ref().equals(ref);
        if (clause == null && !sentence && history.isEmpty()) {
            throw new NotFoundException("clause " + ref);
        }
        return page(place, clause)
                .addObject("ref", ref)
                .addObject("history", history)
                .addObject("canonical", PublicUrl.of("/statements/" + slug + "/clauses/" + ref))
                .addObject("statement", place == null ? statements.get(slug) : place.statement());
    }

    private static ModelAndView page(@Nullable Place place, @Nullable Clause clause) {
        ModelAndView page = new ModelAndView("commitment/clause").addObject("place", place);
        if (place != null) {
            page.addObject(
                    "clauses",
                    place.clauses().stream()
                            .map(one -> CorrectingPages.placed(place, one))
                            .toList());
            addPlaced(page, "commitment", place, clause);
            addPlaced(page, "byRule", place, clause == null ? null : clause.derived());
        }
        return page;
    }

    private static void addPlaced(ModelAndView page, String name, Place place, @Nullable Clause clause) {
        if (clause != null) {
            page.addObject(name, CorrectingPages.placed(place, clause));
        }
    }
}
