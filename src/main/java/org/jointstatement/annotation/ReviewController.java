package org.jointstatement.annotation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.ForbiddenException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a note stands in review, what was said of that, and the form to say more. */
@Controller
@RequestMapping("/annotations/{id:[0-9a-fA-F-]{36}}/status")
class ReviewController {

    private static final int LONGEST_REASON = 2_000;

    private final Annotations annotations;
    private final Reviews reviews;

    ReviewController(Annotations annotations, Reviews reviews) {
        this.annotations = annotations;
        this.reviews = reviews;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, Viewer viewer) {
        if (!viewer.isSignedIn()) {
            return FormPages.signIn("/annotations/" + id + "/status");
        }
        return page(viewer, id, null, "");
    }

    @PostMapping
    ModelAndView set(
            @PathVariable UUID id,
            @RequestParam(name = "status", defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String seen,
            Viewer viewer) {
        if (!Annotations.mayWrite(viewer)) {
            throw new ForbiddenException("review annotations");
        }
        Status status = status(chosen);
        String said = new Body(reason).text().strip();
        String problem = problem(status, said);
        if (status == null || problem != null) {
            return refused(page(viewer, id, status, said), problem);
        }
        try {
            reviews.set(viewer, id, status, said, seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0);
            return FormPages.redirect(annotations.get(id, viewer).path());
        } catch (HeldException e) {
            return refused(page(viewer, id, status, said), "review.status.held");
        } catch (StatusConflictException e) {
            ModelAndView page =
                    page(viewer, id, status, said).addObject("changed", true).addObject("refused", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView refused(ModelAndView page, @Nullable String problem) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("problem", problem).addObject("refused", true);
    }

    /** None of what no page of the portal sends: that is said beside the field, and the reason stays. */
    private static @Nullable Status status(String chosen) {
        return Stream.of(Status.values())
                .filter(status -> status.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** The message about what was sent, if something is wrong with it; its field is the middle of its name. */
    private static @Nullable String problem(@Nullable Status status, String reason) {
        if (status == null) {
            return "review.status.none";
        }
        if (status == Status.RESOLVED && new Body(reason).problem() != null) {
            return "review.reason.empty";
        }
        return new Body(reason).length() > LONGEST_REASON ? "review.reason.long" : null;
    }

    private ModelAndView page(Viewer viewer, UUID id, @Nullable Status chosen, String reason) {
        if (!Annotations.mayWrite(viewer)) {
            throw new ForbiddenException("review annotations");
        }
        Annotation note = annotations.get(id, viewer);
        if (!reviews.reviewer(viewer).mayReview(note)) {
            throw new ForbiddenException("review annotation " + id);
        }
        List<StatusChange> said = reviews.of(viewer, List.of(id)).getOrDefault(id, List.of());
        return new ModelAndView("annotation/review")
                .addObject("note", note)
                .addObject("said", said)
                .addObject("next", note.status().next().stream().sorted().toList())
                .addObject("chosen", chosen)
                .addObject("reason", reason)
                .addObject("most", LONGEST_REASON);
    }
}
