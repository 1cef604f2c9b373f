package org.jointstatement.commitment.corrections;

import java.util.Map;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.Commitment;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages of the forms, in all their states: whatever becomes of a request, the words that came with it are kept. */
final class CorrectingPages {

    private CorrectingPages() {}

    /** The form of a clause. */
    static ModelAndView clause(Place place, Clause clause, CorrectionForm form, Map<String, Problem> problems) {
        return about("commitment/correct", place, problems)
                .addObject("form", form)
                .addObject("commitment", placed(place, clause));
    }

    /** The form of a sentence's split. */
    static ModelAndView split(Place place, SplitForm form, Map<String, Problem> problems) {
        return about("commitment/split", place, problems).addObject("form", form);
    }

    /** The same page, which says that somebody has corrected the sentence meanwhile and nothing is saved yet. */
    static ModelAndView conflict(ModelAndView page) {
        page.setStatus(HttpStatus.CONFLICT);
        return page.addObject("conflict", true);
    }

    /** A clause in its place, as parts of pages take it. */
    static Commitment placed(Place place, Clause clause) {
        return new Commitment(clause, place.paragraph(), place.statement().sectionOf(place.paragraph()));
    }

    /** Answers a change with the page that shows it. */
    static ModelAndView redirect(String path) {
        RedirectView view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }

    /** Sends who is not signed in to do so and come back, whether or not there is anything to come back to. */
    static ModelAndView signIn(String path) {
        return redirect("/login?returnTo=" + path);
    }

    private static ModelAndView about(String view, Place place, Map<String, Problem> problems) {
        ModelAndView page = new ModelAndView(view)
                .addObject("statement", place.statement())
                .addObject("place", place)
                .addObject(
                        "clauses",
                        place.clauses().stream()
                                .map(clause -> placed(place, clause))
                                .toList())
                .addObject("problems", problems);
        if (!problems.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
