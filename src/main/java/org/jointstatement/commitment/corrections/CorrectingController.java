package org.jointstatement.commitment.corrections;

import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.ClauseType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is said of one clause. */
@Controller
@RequestMapping("/statements/{slug}/clauses/{ref}/correct")
class CorrectingController {

    private final Corrections corrections;

    CorrectingController(Corrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping
    ModelAndView form(@PathVariable String slug, @PathVariable String ref, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return CorrectingPages.signIn("/statements/" + slug + "/clauses/" + ref + "/correct");
        }
        Corrections.editor(viewer);
        Place place = corrections.place(slug, ref);
        Clause clause = place.get(ref);
        return CorrectingPages.clause(place, clause, CorrectionForm.of(clause, place), Map.of());
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "CONTEXT") ClauseType type,
            @RequestParam(required = false) @Nullable ClauseType secondType,
            @RequestParam(defaultValue = "-1") int strength,
            @RequestParam(defaultValue = "") String addressee,
            @RequestParam(defaultValue = "") String caveats,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        CorrectionForm form = new CorrectionForm(id, version, type, secondType, strength, addressee, caveats, reason);
        try {
            corrections.correct(viewer, slug, ref, form);
            return CorrectingPages.redirect("/statements/" + slug + "/clauses/" + ref);
        } catch (InvalidCorrectionException e) {
            Place place = corrections.place(slug, ref);
            return CorrectingPages.clause(place, place.get(ref), form, e.problems());
        } catch (CorrectionConflictException e) {
            Place place = corrections.place(slug, ref);
            return CorrectingPages.conflict(
                    CorrectingPages.clause(place, place.nearest(ref), form.renewed(place), Map.of()));
        }
    }
}
