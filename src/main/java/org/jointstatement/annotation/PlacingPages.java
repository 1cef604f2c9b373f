package org.jointstatement.annotation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.anchoring.Passage;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages that show where an annotation stood and might stand. */
@Component
class PlacingPages {

    /**
     * An annotation that somebody has to place.
     *
     * @param paragraph the number of the paragraph it stood on, as it is shown
     * @param words the words that it was written on
     * @param suggestion where it might stand; none if nothing is like its words
     */
    public record Unplaced(
            Annotation note,
            Statement statement,
            String paragraph,
            String words,
            @Nullable Suggestion suggestion) {}

    /**
     * Where it might stand.
     *
     * @param on what the form sends for it
     */
    public record Suggestion(Paragraph paragraph, String on, TargetChoices.Choice passage) {}

    private final Annotations annotations;
    private final Reattaching reattaching;
    private final Statements statements;
    private final Targets targets;

    PlacingPages(Annotations annotations, Reattaching reattaching, Statements statements, Targets targets) {
        this.annotations = annotations;
        this.reattaching = reattaching;
        this.statements = statements;
        this.targets = targets;
    }

    Unplaced unplaced(Viewer viewer, UUID id) {
        Standing standing = reattaching.get(viewer, id);
        Statement now = statements.get(standing.target().slug());
        Passage suggested = standing.suggested();
        return new Unplaced(
                annotations.get(id, viewer),
                now,
                former(standing).label(),
                words(standing),
                suggested == null ? null : suggestion(now, standing, suggested).orElse(null));
    }

    /**
     * The form, for a paragraph of the current text.
     *
     * @param number of the paragraph; if there is none of that number, the likeliest
     * @param problem with what was chosen
     */
    ModelAndView page(Viewer viewer, UUID id, int number, Place place, @Nullable TargetException problem) {
        Unplaced unplaced = unplaced(viewer, id);
        Standing standing = reattaching.get(viewer, id);
        Statement now = unplaced.statement();
        Paragraph paragraph = now.findParagraph(number).orElseGet(() -> likeliest(now, standing));
        AnnotationForm form = AnnotationForm.toPlace(id, place);
        List<Passage> passages = problem == null ? List.of() : problem.places();
        return new ModelAndView("annotation/place")
                .addObject("unplaced", unplaced)
                .addObject("standing", standing)
                .addObject("statement", now)
                .addObject("paragraph", paragraph)
                .addObject("form", problem == null ? form : form.with("target", problem.key()))
                .addObject("targets", targets.choices(now, paragraph, passages));
    }

    private static Paragraph likeliest(Statement now, Standing standing) {
        Passage suggested = standing.suggested();
        int number = suggested == null
                ? standing.target().paragraph()
                : suggested.address().paragraph();
        return now.findParagraph(number).orElseGet(() -> now.paragraphs().get(0));
    }

    private static Optional<Suggestion> suggestion(Statement now, Standing standing, Passage passage) {
        return now.findParagraph(passage.address().paragraph())
                .filter(paragraph -> passage.end()
                        <= paragraph.text().codePointCount(0, paragraph.text().length()))
                .map(paragraph -> {
                    TargetChoices.Choice choice = TargetChoices.passage(paragraph, passage);
                    return new Suggestion(paragraph, on(paragraph, standing, passage, choice.on()), choice);
                });
    }

    private static String on(Paragraph paragraph, Standing standing, Passage passage, String words) {
        int length = paragraph.text().codePointCount(0, paragraph.text().length());
        if (passage.address().sentence() > 0) {
            return "s" + passage.address().sentence();
        }
        boolean whole = standing.quote() == null && passage.start() == 0 && passage.end() == length;
        return whole ? "whole" : words;
    }

    private Paragraph former(Standing standing) {
        return statements
                .get(standing.target().slug(), standing.selected())
                .findParagraph(standing.target().paragraph())
                .orElseThrow();
    }

    private String words(Standing standing) {
        String quote = standing.quote();
        if (quote != null) {
            return quote;
        }
        Paragraph paragraph = former(standing);
        Address target = standing.target();
        return paragraph.sentences().stream()
                .filter(sentence -> sentence.address().equals(target))
                .map(paragraph::textOf)
                .findFirst()
                .orElse(paragraph.text());
    }
}
