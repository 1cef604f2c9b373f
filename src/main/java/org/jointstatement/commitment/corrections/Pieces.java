package org.jointstatement.commitment.corrections;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.Extent;
import org.jointstatement.statement.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Says what the rules make of words that a person, not a rule, took for one clause: what they make of the verb in them,
 * or else of the words when they stand alone.
 */
final class Pieces {

    /** Reads words that stand alone. */
    @FunctionalInterface
    interface Reader {
        Clause read(Extent words);
    }

    private final Reader reader;
    private final String text;
    private final List<Clause> derived;

    Pieces(Reader reader, Paragraph paragraph, List<Clause> derived) {
        this.reader = reader;
        this.text = paragraph.text();
        this.derived = derived;
    }

    /** The words as a clause; the derived one itself if there is one of just these words. */
    Clause piece(String ref, Extent words) {
        Optional<Clause> same =
                derived.stream().filter(clause -> clause.extent().equals(words)).findFirst();
        return same.map(clause -> clause.withRef(ref)).orElseGet(() -> cut(ref, words));
    }

    /** A clause under another ref and with other ends. */
    static Clause at(Clause clause, String ref, Extent words) {
        return new Clause(
                ref,
                clause.sentence(),
                words,
                clause.type(),
                clause.secondType(),
                clause.strength(),
                clause.direction(),
                clause.subject(),
                clause.addressee(),
                clause.lead(),
                clause.caveats(),
                clause.reiterated(),
                clause.rule(),
                clause.confidence(),
                clause.triggers(),
                clause.derived());
    }

    private Clause cut(String ref, Extent words) {
        Clause read = derived.stream()
                .filter(clause -> hasLead(clause) && words.contains(clause.lead()))
                .findFirst()
                .orElseGet(() -> reader.read(words));
        return new Clause(
                ref,
                read.sentence(),
                words,
                read.type(),
                read.secondType(),
                read.strength(),
                read.direction(),
                read.subject(),
                addressee(read.addressee(), words),
                read.lead(),
                inside(derived.stream().map(Clause::caveats), words),
                read.reiterated(),
                read.rule(),
                read.confidence(),
                inside(Stream.of(read.triggers()), words),
                closest(words));
    }

    private static boolean hasLead(Clause clause) {
        return clause.lead().end() > clause.lead().start();
    }

    private @Nullable String addressee(@Nullable String addressee, Extent words) {
        return addressee != null && words.in(text).contains(addressee) ? addressee : null;
    }

    private static List<Extent> inside(Stream<List<Extent>> extents, Extent words) {
        return extents.flatMap(List::stream).filter(words::contains).toList();
    }

    /** The derived clause that has most of these words. */
    private Clause closest(Extent words) {
        return derived.stream()
                .max(Comparator.comparingInt(clause -> clause.extent().shared(words)))
                .orElseThrow();
    }
}
