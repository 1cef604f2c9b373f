package org.jointstatement.search.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jointstatement.search.Found;
import org.jointstatement.search.Found.Place;
import org.jointstatement.search.Found.Stretch;

/**
 * The occurrences of what a query finds, a line each, in the order asked for.
 *
 * @param groups what lines are put under, with how many there are, the most first; one where they are not grouped
 * @param cut whether there are more occurrences than lines
 */
record Concordance(Found found, Arrangement arrangement, List<Line> lines, Map<String, Integer> groups, boolean cut) {

    /** How many lines there can be. */
    static final int LIMIT = 10_000;

    static Concordance of(Found found, Arrangement arrangement, Function<Place, List<Stretch>> sentences) {
        return of(found, arrangement, sentences, LIMIT);
    }

    static Concordance of(Found found, Arrangement arrangement, Function<Place, List<Stretch>> sentences, int limit) {
        List<Line> lines = new ArrayList<>();
        for (Place place : found.places()) {
            List<Stretch> needed = arrangement.width().isSentence() ? sentences.apply(place) : List.of();
            lines.addAll(LineReader.lines(place, arrangement.width(), needed));
            if (lines.size() > limit) {
                break;
            }
        }
        boolean cut = found.isCut() || lines.size() > limit;
        List<Line> kept = lines.subList(0, Math.min(limit, lines.size()));
        Map<String, Integer> groups = groups(kept, arrangement);
        return new Concordance(found, arrangement, sorted(kept, arrangement, groups), groups, cut);
    }

    private static List<Line> sorted(List<Line> lines, Arrangement arrangement, Map<String, Integer> groups) {
        List<String> order = List.copyOf(groups.keySet());
        Map<String, Integer> places = new LinkedHashMap<>();
        order.forEach(group -> places.put(group, places.size()));
        Comparator<Line> byGroup = Comparator.comparing(line -> places.get(arrangement.heading(line)));
        return lines.stream().sorted(byGroup.thenComparing(arrangement.order())).toList();
    }

    private static Map<String, Integer> groups(List<Line> lines, Arrangement arrangement) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        lines.forEach(line -> counts.merge(arrangement.heading(line), 1, Integer::sum));
        Map<String, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(group -> ordered.put(group.getKey(), group.getValue()));
        return ordered;
    }
}
