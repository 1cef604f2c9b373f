package org.jointstatement.commitment.corrections;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which words of a sentence are clauses. */
@Controller
@RequestMapping("/statements/{slug}/clauses/{ref}/split")
class SplittingController {

    private final Corrections corrections;

    SplittingController(Corrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping
    ModelAndView form(@PathVariable String slug, @PathVariable String ref, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return CorrectingPages.signIn("/statements/" + slug + "/clauses/" + ref + "/split");
        }
        Corrections.editor(viewer);
        Place place = corrections.place(slug, ref);
        if (!ref.equals(place.ref())) {
            place.get(ref);
        }
        return CorrectingPages.split(place, SplitForm.of(place), Map.of());
    }

    @PostMapping
    ModelAndView split(
            @PathVariable String slug,
            @PathVariable String ref,
            @RequestParam UUID id,
            @RequestParam int version,
            @RequestParam(name = "begin", defaultValue = "") List<Integer> begins,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        SplitForm form = new SplitForm(id, version, new TreeSet<>(begins), reason);
        try {
            Correction made = corrections.split(viewer, slug, ref, form);
            return CorrectingPages.redirect("/statements/" + slug + "/clauses/" + made.ref());
        } catch (InvalidCorrectionException e) {
            return CorrectingPages.split(corrections.place(slug, ref), form, e.problems());
        } catch (CorrectionConflictException e) {
            Place place = corrections.place(slug, ref);
            return CorrectingPages.conflict(CorrectingPages.split(place, form.renewed(place), Map.of()));
        }
    }
}
