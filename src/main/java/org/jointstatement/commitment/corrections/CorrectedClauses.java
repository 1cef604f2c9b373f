package org.jointstatement.commitment.corrections;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.Correcting;
import org.jointstatement.commitment.Extent;
import org.jointstatement.commitment.rules.ClauseReader;
import org.jointstatement.commitment.rules.Rules;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.ContentVersion;
import org.springframework.stereotype.Component;

/** Puts corrections over derived clauses, and keeps the outcome for as long as nothing has changed in the portal. */
@Component
class CorrectedClauses implements Correcting {

    private record Revision(String slug, int number) {}

    /** What was read, and the content version that had been reached before it was. */
    private record Kept(long version, List<Clause> clauses) {}

    private final CorrectionRows rows;
    private final RefRows refs;
    private final ContentVersion contentVersion;
    private final ClauseReader reader;
    private final Cache<Revision, Kept> kept =
            Caffeine.newBuilder().maximumSize(100).build();

    CorrectedClauses(CorrectionRows rows, RefRows refs, ContentVersion contentVersion, Rules rules) {
        this.rows = rows;
        this.refs = refs;
        this.contentVersion = contentVersion;
        this.reader = new ClauseReader(rules);
    }

    @Override
    public List<Clause> correct(Statement statement, List<Clause> derived) {
        Revision revision = new Revision(statement.slug(), statement.revision());
        long version = contentVersion.current();
        Kept found = kept.getIfPresent(revision);
        if (found == null || found.version() != version) {
            found = new Kept(version, read(statement, derived));
            kept.put(revision, found);
        }
        return found.clauses();
    }

    private List<Clause> read(Statement statement, List<Clause> derived) {
        Map<Address, List<Correction>> corrections = rows.bySentence(statement.slug());
        Map<String, List<KeptRefs>> kept = refs.of(statement.slug());
        Map<Address, List<Clause>> sentences = derived.stream()
                .collect(Collectors.groupingBy(Clause::sentence, LinkedHashMap::new, Collectors.toList()));
        sentences.replaceAll((address, clauses) -> {
            List<Correction> made = corrections.getOrDefault(address, List.of());
            List<KeptRefs> former = kept.getOrDefault(address.toString(), List.of());
            return made.isEmpty() && former.isEmpty()
                    ? clauses
                    : reading(statement, clauses, made, former).clauses();
        });
        return sentences.values().stream().flatMap(List::stream).toList();
    }

    /** Puts the corrections of a sentence over the clauses that the rules make of it. */
    SentenceReading reading(Statement statement, List<Clause> derived, List<Correction> made) {
        return reading(statement, derived, made, refs.of(derived.get(0).sentence()));
    }

    /** The same, with the refs that were kept of it. */
    SentenceReading reading(Statement statement, List<Clause> derived, List<Correction> made, List<KeptRefs> former) {
        Address address = derived.get(0).sentence();
        Paragraph paragraph = statement.findParagraph(address.paragraph()).orElseThrow();
        Sentence sentence = paragraph.sentences().stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow();
        return new SentenceReading(
                words -> reader.read(paragraph, sentence, words), paragraph, sentence, derived, made, former);
    }

    /** The pieces of a sentence that begin at these places of its paragraph. */
    List<Extent> cut(Place place, SortedSet<Integer> begins) {
        return reader.cut(place.paragraph(), place.sentence(), begins);
    }
}
