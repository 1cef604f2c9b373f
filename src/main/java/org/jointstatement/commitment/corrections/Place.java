package org.jointstatement.commitment.corrections;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointstatement.commitment.Clause;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.NotFoundException;

/**
 * A sentence with its corrections.
 *
 * @param statement the current revision, or the newest that has the paragraph
 * @param corrections in the order in which they were made
 */
public record Place(
        Statement statement,
        Paragraph paragraph,
        Sentence sentence,
        List<Correction> corrections,
        SentenceReading reading) {

    /** How many corrections there are: who corrects says how many they had before them. */
    public int version() {
        return corrections.size();
    }

    /** The sentence's own ref: {@code 6.1}. */
    public String ref() {
        return sentence.address().paragraph() + "." + sentence.address().sentence();
    }

    /** The words of the sentence. */
    public String words() {
        return paragraph.textOf(sentence);
    }

    /** Its clauses as they count. */
    public List<Clause> clauses() {
        return reading.clauses();
    }

    /** The clause that has this ref now. */
    Optional<Clause> find(String ref) {
        return clauses().stream().filter(clause -> clause.ref().equals(ref)).findFirst();
    }

    /** The clause that has this ref now; {@link NotFoundException} if there is none. */
    Clause get(String ref) {
        return find(ref).orElseThrow(() -> new NotFoundException("clause " + ref));
    }

    /** The clause that has this ref; or has most of its words, since it was split or joined; or the first. */
    Clause nearest(String ref) {
        return find(ref)
                .orElseGet(() -> reading.lastKnown(ref)
                        .flatMap(words -> clauses().stream()
                                .max(Comparator.comparingInt(
                                        clause -> clause.extent().shared(words))))
                        .orElse(clauses().get(0)));
    }
}
