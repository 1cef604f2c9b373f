package org.jointstatement.search;

import java.util.List;
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
}
