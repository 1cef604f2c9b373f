package org.jointstatement.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jointstatement.search.expansion.Expansion;
import org.jointstatement.search.expansion.Reading;

/**
 * What a page says of how a query was searched.
 *
 * @param lines one for each expansion
 * @param capitals words that were read as abbreviations
 */
public record SearchedAs(List<Line> lines, List<String> capitals) {

    /**
     * An expansion, and the address of the same search without it; or with it, if it is off.
     *
     * @param expansion what a word was also searched as
     */
    public record Line(Expansion expansion, String address) {}

    public SearchedAs {
        lines = List.copyOf(lines);
        capitals = List.copyOf(capitals);
    }

    /**
     * Says it of a reading.
     *
     * @param without the ids of the expansions that are off
     * @param address gives the address of the same search with other expansions off
     */
    public static SearchedAs of(Reading reading, Set<String> without, Function<Set<String>, String> address) {
        List<Line> lines = reading.expansions().stream()
                .map(expansion -> new Line(expansion, address.apply(toggled(without, expansion.id()))))
                .toList();
        return new SearchedAs(lines, reading.capitals());
    }

    private static Set<String> toggled(Set<String> without, String id) {
        Set<String> toggled = new HashSet<>(without);
        if (!toggled.remove(id)) {
            toggled.add(id);
        }
        return toggled;
    }
}
