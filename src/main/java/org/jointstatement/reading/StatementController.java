package org.jointstatement.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.AnnotatedText;
import org.jointstatement.annotation.Endnote;
import org.jointstatement.annotation.Endnotes;
import org.jointstatement.annotation.Margins;
import org.jointstatement.annotation.Mark;
import org.jointstatement.annotation.Turn;
import org.jointstatement.citation.PageMetadata;
import org.jointstatement.citation.Reference;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.Commitment;
import org.jointstatement.commitment.Commitments;
import org.jointstatement.markup.DataBlock;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.NotFoundException;
import org.jointstatement.web.PublicPage;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which a statement is read. */
@Controller
@PublicPage
class StatementController {

    private final Statements statements;
    private final AnnotatedText annotated;
    private final Margins margins;
    private final Endnotes endnotes;
    private final Commitments commitments;
    private final TextLayers layers;
    private final MessageSource messages;

    StatementController(
            Statements statements,
            AnnotatedText annotated,
            Margins margins,
            Endnotes endnotes,
            Commitments commitments,
            TextLayers layers,
            MessageSource messages) {
        this.statements = statements;
        this.annotated = annotated;
        this.margins = margins;
        this.endnotes = endnotes;
        this.commitments = commitments;
        this.layers = layers;
        this.messages = messages;
    }

    @GetMapping("/")
    String home(Viewer viewer, Model model) {
        return statements.findOnly().map(only -> page(only, "", viewer, model)).orElseGet(() -> library(model));
    }

    @GetMapping("/statements")
    String library(Model model) {
        model.addAttribute("statements", statements.all());
        return "reading/library";
    }

    @GetMapping("/statements/{slug}")
    String statement(
            @PathVariable String slug, @RequestParam(defaultValue = "") String notes, Viewer viewer, Model model) {
        return page(statements.get(slug), notes, viewer, model);
    }

    @GetMapping("/statements/{slug}/sections/{section}")
    String section(
            @PathVariable String slug,
            @PathVariable("section") String name,
            @RequestParam(defaultValue = "") String notes,
            Viewer viewer,
            Model model) {
        Statement statement = statements.get(slug);
        Section section =
                statement.findSection(name).orElseThrow(() -> new NotFoundException("section " + name + " in " + slug));
        model.addAttribute("statement", statement);
        model.addAttribute("canonical", PublicUrl.of("/statements/" + slug + "/sections/" + name));
        model.addAttribute("section", section);
        model.addAttribute(
                "reference",
                Reference.to(statement, section.first(), PublicUrl.of("")).through(section.last()));
        addText(model, statement, section.paragraphs(), viewer);
        addNotes(model, slug, section.paragraphs(), notes, viewer);
        model.addAttribute("readable", Commitments.canRead(statement));
        addNeighbours(model, statement.sections(), section);
        return "reading/section";
    }

    @GetMapping("/statements/{slug}/paragraphs/{number:[1-9]\\d{0,4}}")
    String paragraph(
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String from,
            Viewer viewer,
            Model model) {
        Statement statement = statements.getWithParagraph(slug, number);
        Paragraph paragraph = statement.findParagraph(number).orElseThrow();
        model.addAttribute("statement", statement);
        model.addAttribute("canonical", PublicUrl.of(paragraph.address().path()));
        model.addAttribute(
                "superseded", statement.revision() != statements.get(slug).revision());
        model.addAttribute("section", statement.sectionOf(paragraph));
        model.addAttribute("paragraph", paragraph);
        List<Mark> marks = annotated.marksOn(statement, number, viewer, NoteOverlay.MOST);
        model.addAttribute("paragraphHtml", layers.html(statement, paragraph, overlay(marks, true)));
        model.addAttribute("targets", annotated.choices(statement, paragraph, viewer));
        model.addAttribute("mayAnnotate", annotated.mayBeWrittenBy(viewer));
        model.addAttribute("notes", annotated.visibleOn(slug, number, Turn.of(after, before, from), viewer));
        addClauses(model, statement, paragraph);
        addCitation(model, Reference.to(statement, paragraph, PublicUrl.of("")));
        addNeighbours(model, statement.paragraphs(), paragraph);
        return "reading/paragraph";
    }

    /** Beside the text, or at its end if that is where they are wanted. */
    private void addNotes(Model model, String slug, List<Paragraph> paragraphs, String where, Viewer viewer) {
        Map<Integer, Integer> counts = annotated.counts(slug, paragraphs, viewer);
        model.addAttribute("noteCounts", counts);
        if (!where.equals("end")) {
            model.addAttribute("margin", margins.beside(slug, paragraphs, counts, viewer));
            return;
        }
        List<Endnote> atTheEnd = endnotes.under(slug, paragraphs, viewer);
        model.addAttribute("endnotes", atTheEnd);
        model.addAttribute("endnotesOn", atTheEnd.stream().collect(Collectors.groupingBy(Endnote::paragraph)));
        model.addAttribute("notesLeft", Endnote.left(atTheEnd, counts));
    }

    private void addClauses(Model model, Statement statement, Paragraph paragraph) {
        List<Clause> clauses = commitments.of(statement, paragraph);
        model.addAttribute("clauses", Commitment.in(statement.sectionOf(paragraph), paragraph, clauses));
        model.addAttribute("readable", Commitments.canRead(statement));
    }

    private String page(Statement statement, String notes, Viewer viewer, Model model) {
        model.addAttribute("statement", statement);
        addText(model, statement, statement.paragraphs(), viewer);
        addNotes(model, statement.slug(), statement.paragraphs(), notes, viewer);
        model.addAttribute("readable", Commitments.canRead(statement));
        model.addAttribute("pledges", commitments.pledgesIn(statement));
        model.addAttribute("canonical", PublicUrl.of("/statements/" + statement.slug()));
        addCitation(model, Reference.to(statement, PublicUrl.of("")));
        return "reading/statement";
    }

    private void addText(Model model, Statement statement, List<Paragraph> paragraphs, Viewer viewer) {
        List<Mark> marks = annotated.marks(statement, viewer, NoteOverlay.MOST);
        model.addAttribute("paragraphHtml", layers.html(statement, paragraphs, overlay(marks, false)));
        model.addAttribute("mayAnnotate", annotated.mayBeWrittenBy(viewer));
    }

    private Overlay overlay(List<Mark> marks, boolean linked) {
        return new NoteOverlay(
                marks, linked, messages.getMessage("layers.says.note", null, LocaleContextHolder.getLocale()));
    }

    private static void addCitation(Model model, Reference reference) {
        PageMetadata metadata = PageMetadata.of(reference);
        model.addAttribute("reference", reference);
        model.addAttribute("metadata", metadata);
        model.addAttribute("metadataHtml", DataBlock.of(metadata.json()));
    }

    private static <T> void addNeighbours(Model model, List<T> all, T one) {
        int at = all.indexOf(one);
        @Nullable T previous = at > 0 ? all.get(at - 1) : null;
        @Nullable T next = at < all.size() - 1 ? all.get(at + 1) : null;
        model.addAttribute("previous", previous);
        model.addAttribute("next", next);
    }
}
