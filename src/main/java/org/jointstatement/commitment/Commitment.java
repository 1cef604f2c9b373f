package org.jointstatement.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointstatement.markup.Layer;
import org.jointstatement.markup.LayeredText;
import org.jointstatement.markup.SafeHtml;
import org.jointstatement.markup.Span;
import org.jointstatement.markup.Unbroken;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Statement;

/** A clause in its place. */
public record Commitment(Clause clause, Paragraph paragraph, Section section) {

    /** Every clause of a statement in its place, in order. */
    static List<Commitment> all(Statement statement, Commitments commitments) {
        List<Commitment> all = new ArrayList<>();
        for (Section section : statement.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                all.addAll(in(section, paragraph, commitments.of(statement, paragraph)));
            }
        }
        return all;
    }

    /** Clauses of a paragraph in their place. */
    public static List<Commitment> in(Section section, Paragraph paragraph, List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> new Commitment(clause, paragraph, section))
                .toList();
    }

    /** Its words. */
    public String text() {
        return clause.extent().in(paragraph.text());
    }

    /** Its words with lead verb and caveats marked, and what stays on one line. */
    public SafeHtml html() {
        List<Span> spans = Stream.concat(clause.spans().stream(), Unbroken.of(paragraph.text()).stream())
                .toList();
        return excerpt(spans, List.of(Layer.CAVEAT, Layer.LEAD, Layer.UNBROKEN));
    }

    /** Its words with those marked that made the rule fire. */
    public SafeHtml reasonHtml() {
        return excerpt(
                clause.triggers().stream()
                        .map(trigger -> Span.of(trigger.start(), trigger.end(), Layer.HIT.kind()))
                        .toList(),
                List.of(Layer.HIT));
    }

    /** The words of each caveat. */
    public List<String> caveats() {
        return clause.caveats().stream()
                .map(caveat -> caveat.in(paragraph.text()))
                .toList();
    }

    private SafeHtml excerpt(List<Span> spans, List<Layer> layers) {
        Extent extent = clause.extent();
        return LayeredText.excerpt(paragraph.text(), spans, layers, extent.start(), extent.end());
    }
}
