package org.jointstatement.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointstatement.markup.Layer;
import org.jointstatement.markup.Span;
import org.jointstatement.statement.Paragraph;

/** The glossary of one statement: its entries by kind and label, and what they lay over its text. */
public final class StatementGlossary {

    private final List<Entry> entries;
    private final Map<Integer, List<Span>> spans = new HashMap<>();

    StatementGlossary(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.entries.forEach(this::layOver);
    }

    /** Every entry, abbreviations first, then bodies, then instruments. */
    public List<Entry> entries() {
        return entries;
    }

    /** The entries of one kind. */
    public List<Entry> entries(TermKind kind) {
        return entries.stream().filter(entry -> entry.term().kind() == kind).toList();
    }

    /** The terms in a paragraph: of each its first place, and its first abbreviation; their refs are anchors. */
    public List<Span> spans(Paragraph paragraph) {
        return spans.getOrDefault(paragraph.number(), List.of());
    }

    private void layOver(Entry entry) {
        Term term = entry.term();
        Set<Integer> named = new HashSet<>();
        Set<Integer> expanded = new HashSet<>();
        for (Occurrence occurrence : entry.occurrences()) {
            int paragraph = occurrence.paragraph().number();
            if (term.kind() != TermKind.ABBREVIATION && named.add(paragraph)) {
                add(occurrence, span(occurrence, term.kind() == TermKind.BODY ? Layer.BODY : Layer.INSTRUMENT, entry));
            }
            if (occurrence.abbreviated() && !term.name().equals(term.label()) && expanded.add(paragraph)) {
                add(occurrence, span(occurrence, Layer.ABBR, entry).labelled(term.name()));
            }
        }
    }

    private void add(Occurrence occurrence, Span span) {
        spans.computeIfAbsent(occurrence.paragraph().number(), number -> new ArrayList<>())
                .add(span);
    }

    private static Span span(Occurrence occurrence, Layer layer, Entry entry) {
        return new Span(occurrence.start(), occurrence.end(), layer.kind(), entry.anchor());
    }
}
