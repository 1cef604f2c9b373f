package org.jointstatement.search.wordlists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointstatement.search.Found;
import org.jointstatement.search.Found.Place;
import org.jointstatement.search.Found.Stretch;
import org.jointstatement.search.analysis.TextWords;
import org.jointstatement.search.analysis.TextWords.Word;
import org.jointstatement.search.plots.Spreads;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lists of words: those of a statement, and those near what a query finds. */
@Component
class WordLists {

    private final Statements statements;

    WordLists(Statements statements) {
        this.statements = statements;
    }

    static List<Frequency> frequencies(Statement statement) {
        return Frequency.of(statement.paragraphs().stream()
                .map(paragraph ->
                        TextWords.of(paragraph.text()).stream().map(Word::form).toList())
                .toList());
    }

    /**
     * Words near what a query finds.
     *
     * @param compared the statements whose other words they were compared with
     * @param stopped the words of the stop list, whether or not they are left out
     */
    record Near(List<Neighbour> words, List<Statement> compared, Set<String> stopped) {}

    Near near(Found found, @Nullable Statement only, Nearness nearness) {
        List<Statement> compared = compared(found, only);
        Set<String> stopped =
                StopList.of(compared.stream().map(Statement::language).toList());
        List<Neighbour> words = neighbours(found, compared, nearness.window())
                .unusual(nearness.least(), nearness.stop() ? stopped : Set.of());
        return new Near(words, compared, stopped);
    }

    /** The statements whose words are compared: the one that was looked in, or those with occurrences, up to a limit. */
    private List<Statement> compared(Found found, @Nullable Statement only) {
        return only != null
                ? List.of(only)
                : found.slugs().stream()
                        .limit(Spreads.STATEMENTS)
                        .flatMap(slug -> statements.find(slug).stream())
                        .toList();
    }

    /** Counts what stands near the words found, and elsewhere in these statements. */
    private static Neighbours neighbours(Found found, List<Statement> compared, int window) {
        Map<String, Place> places = new HashMap<>();
        found.places().forEach(place -> places.put(place.address().toString(), place));
        Neighbours neighbours = new Neighbours(window);
        for (Statement statement : compared) {
            for (Paragraph paragraph : statement.paragraphs()) {
                // The text may have changed since it was indexed; the stretches are then of another.
                List<Stretch> stretches = Optional.ofNullable(
                                places.get(paragraph.address().toString()))
                        .filter(place -> place.text().equals(paragraph.text()))
                        .map(Place::stretches)
                        .orElse(List.of());
                neighbours.add(TextWords.of(paragraph.text()), stretches);
            }
        }
        return neighbours;
    }
}
