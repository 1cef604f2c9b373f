package org.jointstatement.search.plots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.search.Found;
import org.jointstatement.search.Found.Place;
import org.jointstatement.search.analysis.TextWords;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Statement;

/**
 * Where the words of a query stand in a statement, paragraph by paragraph, those without any included.
 *
 * @param query as a heading can hold it
 */
public record Dispersion(String query, Statement statement, List<Part> parts) {

    /** A section with the bars of its paragraphs. */
    public record Part(Section section, List<Bar> bars) {
        public Part {
            bars = List.copyOf(bars);
        }
    }

    /** What is counted in a paragraph. */
    public record Bar(Paragraph paragraph, Count count) {}

    public Dispersion {
        parts = List.copyOf(parts);
    }

    static Dispersion of(Found found, Statement statement) {
        Map<Integer, Integer> occurrences = new HashMap<>();
        for (Place place : found.places()) {
            if (place.address().slug().equals(statement.slug())) {
                occurrences.merge(place.address().paragraph(), place.stretches().size(), Integer::sum);
            }
        }
        List<Part> parts = statement.sections().stream()
                .map(section -> part(section, occurrences))
                .toList();
        return new Dispersion(found.title(), statement, parts);
    }

    private static Part part(Section section, Map<Integer, Integer> occurrences) {
        return new Part(
                section,
                section.paragraphs().stream()
                        .map(paragraph -> new Bar(
                                paragraph,
                                new Count(
                                        occurrences.getOrDefault(paragraph.number(), 0),
                                        TextWords.count(paragraph.text()))))
                        .toList());
    }

    public List<Bar> bars() {
        return parts.stream().flatMap(part -> part.bars().stream()).toList();
    }

    /** All of it. */
    public Count sum() {
        return bars().stream().map(Bar::count).reduce(Count.NONE, Count::plus);
    }

    /** In how many paragraphs there is one. */
    public long paragraphs() {
        return bars().stream().filter(bar -> bar.count().occurrences() > 0).count();
    }

    /** What the highest bar stands for. */
    public double most(Scale scale) {
        return bars().stream().mapToDouble(bar -> bar.count().on(scale)).max().orElse(0);
    }

    /** The same as it is drawn by itself. */
    public Picture drawn(Scale scale) {
        return new Picture(this, scale, most(scale));
    }
}
