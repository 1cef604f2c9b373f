package org.jointstatement.commitment.corrections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.Extent;
import org.jointstatement.commitment.Reading;
import org.jointstatement.commitment.rules.Refs;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Puts the corrections of one sentence over what the rules make of it now.
 *
 * <p>A correction counts if it is the newest about its subject, is not taken back, and was made on just these words: of
 * the sentence, and for a clause of the clause too. So a corrected clause also keeps the split of its sentence that the
 * person had before them, whatever the rules say later. A ref that was shown with a correction stays with its words.
 */
final class SentenceReading {

    private final int start;
    private final String words;
    private final List<Correction> rows;
    private final List<KeptRefs> former;
    private final Map<String, Correction> newest = new LinkedHashMap<>();
    private final List<Clause> derived;
    private final Pieces pieces;

    /**
     * Reads a sentence.
     *
     * @param byRule the clauses that the rules make of it, one at least
     * @param rows its corrections in the order in which they were made
     * @param former the refs that were kept of it, in the order in which they were
     */
    SentenceReading(
            Pieces.Reader reader,
            Paragraph paragraph,
            Sentence sentence,
            List<Clause> byRule,
            List<Correction> rows,
            List<KeptRefs> former) {
        this.start = sentence.start();
        this.words = paragraph.textOf(sentence);
        this.former = former.stream().filter(kept -> kept.words().equals(words)).toList();
        this.rows = rows.stream().filter(row -> row.words().equals(words)).toList();
        rows.forEach(row -> newest.put(row.kind() + row.ref(), row));
        newest.values().removeIf(row -> row.withdrawn() || !row.words().equals(words));
        this.derived = Refs.keep(known(byRule.get(0)), byRule);
        this.pieces = new Pieces(reader, paragraph, derived);
    }

    /** The clauses as they count, in order. */
    List<Clause> clauses() {
        return parts().stream().map(this::clause).toList();
    }

    /** The clauses as the rules have them now. */
    List<Clause> derived() {
        return derived;
    }

    /** Which words are clauses, with the splits of people. */
    List<Part> parts() {
        return newest.values().stream()
                .filter(row -> row.kind() == Kind.SPLIT)
                .findFirst()
                .map(Correction::parts)
                .orElseGet(this::unsplit);
    }

    /** Which words are clauses without the split of any person, but as those saw it who corrected one of them. */
    List<Part> unsplit() {
        return newest.values().stream()
                .filter(row -> row.derivedParts().stream().anyMatch(row::isOn))
                .max(Comparator.comparingInt(Correction::version))
                .map(Correction::derivedParts)
                .orElseGet(() ->
                        derived.stream().map(clause -> Part.of(clause, start)).toList());
    }

    /** The same words with other ends, each under the ref that it had or a new one. */
    List<Part> partsOf(List<Extent> extents) {
        Clause some = derived.get(0);
        List<Clause> former = new ArrayList<>(known(some));
        parts().forEach(part -> former.add(under(some, part)));
        List<Clause> cut = new ArrayList<>();
        for (int i = 0; i < extents.size(); i++) {
            cut.add(Pieces.at(some, Refs.derived(some.sentence(), i, extents.size()), extents.get(i)));
        }
        return Refs.keep(newestOfEach(former), cut).stream()
                .map(clause -> Part.of(clause, start))
                .toList();
    }

    /** Whether a correction counts. */
    boolean counts(Correction row) {
        return newest.containsValue(row)
                && (row.kind() == Kind.SPLIT || parts().stream().anyMatch(row::isOn));
    }

    /** The words that a ref stood for when it was last seen, in code points of the paragraph. */
    Optional<Extent> lastKnown(String ref) {
        return known(derived.get(0)).stream()
                .filter(clause -> clause.ref().equals(ref))
                .map(Clause::extent)
                .findFirst();
    }

    private Clause clause(Part part) {
        Clause piece = pieces.piece(part.ref(), part.extent().shifted(start));
        Reading reading = correctionOf(part);
        Clause beside = piece.derived() == null ? piece : piece.derived();
        return reading == null ? piece : piece.corrected(reading.shifted(start), beside);
    }

    private @Nullable Reading correctionOf(Part part) {
        Correction row = newest.get(Kind.CLAUSE + part.ref());
        return row != null && row.isOn(part) ? row.reading() : null;
    }

    /** The refs that the rules give now, to be kept. */
    KeptRefs refs(Instant now) {
        return new KeptRefs(
                words, derived.stream().map(clause -> Part.of(clause, start)).toList(), now);
    }

    /** Every clause of this sentence that was ever shown, the latest under each ref. */
    private List<Clause> known(Clause some) {
        List<Shown> shown = new ArrayList<>();
        former.forEach(kept -> shown.add(new Shown(kept.kept(), kept.parts())));
        for (Correction row : rows) {
            shown.add(new Shown(row.made().toInstant(), row.derivedParts()));
            shown.add(new Shown(row.made().toInstant(), row.parts()));
        }
        shown.sort(Comparator.comparing(Shown::at));
        return newestOfEach(shown.stream()
                .flatMap(one -> one.parts().stream())
                .map(part -> under(some, part))
                .toList());
    }

    private record Shown(Instant at, List<Part> parts) {}

    private Clause under(Clause some, Part part) {
        return Pieces.at(some, part.ref(), part.extent().shifted(start));
    }

    private static List<Clause> newestOfEach(List<Clause> clauses) {
        Map<String, Clause> byRef = new LinkedHashMap<>();
        clauses.forEach(clause -> byRef.put(clause.ref(), clause));
        return List.copyOf(byRef.values());
    }
}
