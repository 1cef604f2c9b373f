package org.jointstatement.search.expansion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointstatement.search.expansion.Expansion.Kind;
import org.jointstatement.search.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * What a query is searched as.
 *
 * @param query with all that its words may stand for; none if there was no word in it
 * @param expansions in the order of the query, those that were taken off too
 * @param capitals words in capitals that were read as abbreviations, where small letters would have found other words
 */
public record Reading(@Nullable Query query, List<Expansion> expansions, List<String> capitals) {

    /** Of a query without a word. */
    public static final Reading NOTHING = new Reading(null, List.of(), List.of());

    public Reading {
        expansions = List.copyOf(expansions);
        capitals = List.copyOf(capitals);
    }

    /** The words that stand nowhere, each with what was searched in its place. */
    public Map<String, List<String>> instead() {
        return expansions.stream()
                .filter(expansion -> !expansion.isOff())
                .filter(expansion -> expansion.kind() == Kind.SPELLING || expansion.kind() == Kind.FAMILY)
                .collect(Collectors.groupingBy(
                        Expansion::word, LinkedHashMap::new, Collectors.mapping(Expansion::text, Collectors.toList())));
    }

    /** A query with the words in it that were searched in the place of those that stand nowhere. */
    public String respelt(String typed) {
        return Respelling.of(typed, instead());
    }

    /** Whether nothing can answer a query just as it was typed, because it needs a word that stands nowhere. */
    public boolean isInstead(Query typed) {
        return Respelling.isNeeded(typed, instead().keySet());
    }
}
