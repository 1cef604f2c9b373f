package org.jointstatement.search.plots;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.search.Found;
import org.jointstatement.search.Found.Place;
import org.jointstatement.search.analysis.TextWords;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts where the words of a query stand. */
@Component
public class Spreads {

    /** How many statements are told apart; each of them is read for its number of words. */
    public static final int STATEMENTS = 30;

    private final Statements statements;

    Spreads(Statements statements) {
        this.statements = statements;
    }

    /** Counts over the paragraphs of the one statement that was looked in or that there is, or over statements. */
    public Spread of(Found found, @Nullable Statement only) {
        Statement one = only == null ? statements.findOnly().orElse(null) : only;
        if (one != null) {
            return new Spread(Dispersion.of(found, one), List.of(), 0);
        }
        Map<String, Integer> occurrences = new HashMap<>();
        for (Place place : found.places()) {
            occurrences.merge(place.address().slug(), place.stretches().size(), Integer::sum);
        }
        occurrences.values().removeIf(count -> count == 0);
        List<Total> totals = occurrences.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(STATEMENTS)
                .flatMap(entry ->
                        statements.find(entry.getKey()).stream().map(statement -> total(statement, entry.getValue())))
                .toList();
        return new Spread(null, totals, Math.max(0, occurrences.size() - STATEMENTS));
    }

    static Total total(Statement statement, int occurrences) {
        int words = statement.paragraphs().stream()
                .mapToInt(paragraph -> TextWords.count(paragraph.text()))
                .sum();
        return new Total(statement, new Count(occurrences, words));
    }
}
