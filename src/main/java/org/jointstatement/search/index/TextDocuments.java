package org.jointstatement.search.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.Extent;
import org.jointstatement.glossary.Occurrence;
import org.jointstatement.glossary.StatementGlossary;
import org.jointstatement.glossary.TermKind;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Countries;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Makes the documents of a statement: its paragraphs, and its clauses as people have corrected them. */
final class TextDocuments {

    private record Body(String label, Occurrence place) {}

    private final Statement statement;
    private final Map<Integer, List<Clause>> clauses;
    private final Map<Integer, List<Body>> bodies;
    private final Countries countries;
    private final Instant published;

    TextDocuments(
            Statement statement,
            List<Clause> clauses,
            StatementGlossary glossary,
            Countries countries,
            Instant published) {
        this.statement = statement;
        this.clauses = clauses.stream()
                .collect(Collectors.groupingBy(clause -> clause.sentence().paragraph()));
        this.bodies = glossary.entries(TermKind.BODY).stream()
                .flatMap(entry -> entry.occurrences().stream()
                        .map(place -> new Body(entry.term().label(), place)))
                .collect(Collectors.groupingBy(body -> body.place().paragraph().number()));
        this.countries = countries;
        this.published = published;
    }

    List<SearchDocument> all() {
        List<SearchDocument> documents = new ArrayList<>();
        for (Section section : statement.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                add(documents, section, paragraph);
            }
        }
        return documents;
    }

    private void add(List<SearchDocument> documents, Section section, Paragraph paragraph) {
        List<SearchDocument> parts = new ArrayList<>();
        for (Clause clause : clauses.getOrDefault(paragraph.number(), List.of())) {
            parts.add(of(section, paragraph, clause, parts.size()));
        }
        Extent whole = new Extent(
                0, paragraph.text().codePointCount(0, paragraph.text().length()));
        Map<SearchField, List<String>> values = named(section, paragraph, whole);
        for (SearchField field : SearchField.values()) {
            Set<String> union = parts.stream()
                    .flatMap(part -> part.all(field).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            union.addAll(values.getOrDefault(field, List.of()));
            if (!union.isEmpty()) {
                values.put(field, List.copyOf(union));
            }
        }
        documents.add(document(section, paragraph, null, paragraph.text(), ordinal(paragraph.address(), 0), values));
        parts.forEach(part -> documents.add(part.in(part.surroundings().with(section.heading(), Map.copyOf(values)))));
    }

    private SearchDocument of(Section section, Paragraph paragraph, Clause clause, int before) {
        Map<SearchField, List<String>> values = named(section, paragraph, clause.extent());
        Set<String> types = new LinkedHashSet<>(List.of(clause.type().name()));
        if (clause.secondType() != null) {
            types.add(clause.secondType().name());
        }
        values.put(SearchField.TYPE, List.copyOf(types));
        values.put(SearchField.STRENGTH, List.of(Integer.toString(clause.strength())));
        values.put(SearchField.DIRECTION, List.of(clause.direction().name()));
        values.put(SearchField.CAVEAT, List.of(clause.caveats().isEmpty() ? "no" : "yes"));
        if (clause.addressee() != null) {
            values.put(SearchField.ADDRESSEE, List.of(clause.addressee()));
        }
        String text = clause.extent().in(paragraph.text());
        return document(section, paragraph, clause, text, ordinal(clause.sentence(), before), values);
    }

    private SearchDocument document(
            Section section,
            Paragraph paragraph,
            @Nullable Clause clause,
            String text,
            int ordinal,
            Map<SearchField, List<String>> values) {
        return new SearchDocument(
                clause == null ? SearchDocument.Kind.PARAGRAPH : SearchDocument.Kind.CLAUSE,
                statement.slug(),
                clause == null ? paragraph.address() : clause.sentence(),
                ordinal,
                paragraph.label(),
                section.heading(),
                statement.shortTitle(),
                text,
                Set.of(SearchDocument.PUBLIC),
                clause == null ? null : clause.ref(),
                paragraph.address().path() + (clause == null ? "" : "#" + clause.anchor()),
                values,
                surroundings(paragraph, clause));
    }

    private static Surroundings surroundings(Paragraph paragraph, @Nullable Clause clause) {
        List<Integer> starts =
                paragraph.sentences().stream().map(Sentence::start).toList();
        if (clause == null) {
            return Surroundings.of(starts);
        }
        String sentence = paragraph.sentences().stream()
                .filter(one -> one.address().equals(clause.sentence()))
                .map(paragraph::textOf)
                .findFirst()
                .orElse(null);
        return new Surroundings(starts, sentence, paragraph.text());
    }

    /** What a piece of a paragraph names. */
    private Map<SearchField, List<String>> named(Section section, Paragraph paragraph, Extent extent) {
        Map<SearchField, List<String>> values = new EnumMap<>(SearchField.class);
        values.put(SearchField.SECTION, List.of(section.slug()));
        values.put(SearchField.UPDATED, List.of(published.toString()));
        Stream<String> actors = bodies.getOrDefault(paragraph.number(), List.of()).stream()
                .filter(body -> extent.contains(
                        new Extent(body.place().start(), body.place().end())))
                .map(Body::label);
        put(values, SearchField.ACTOR, actors);
        put(
                values,
                SearchField.COUNTRY,
                countries.namedIn(extent.in(paragraph.text())).stream().map(code -> code.toLowerCase(Locale.ROOT)));
        return values;
    }

    private static void put(Map<SearchField, List<String>> values, SearchField field, Stream<String> found) {
        List<String> all = found.distinct().sorted().toList();
        if (!all.isEmpty()) {
            values.put(field, all);
        }
    }

    /** In the order of the text: a paragraph, then its clauses by sentence and place. */
    static int ordinal(Address address, int part) {
        return address.paragraph() * 10_000 + Math.min(address.sentence(), 99) * 100 + Math.min(part, 99);
    }
}
