package org.jointstatement.search;

import java.util.List;
import org.jointstatement.search.expansion.Reading;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a query stand, in the order of the text.
 *
 * @param query as typed
 * @param searchedAs the query as it was understood; empty if there was no word in it
 * @param reading what its words were searched as besides
 * @param faults what had to be left out or explained
 * @param unknown what the query says of fields that nothing has
 * @param paragraphs how many answer the query; more than there are places if only the best were looked through
 */
public record Found(
        String query,
        String searchedAs,
        Reading reading,
        List<Complaint> faults,
        List<String> unknown,
        long paragraphs,
        List<Place> places) {

    private static final int TITLE = 120;

    /** A stretch of a text that answers the query, in code points. */
    public record Stretch(int start, int end) {}

    /**
     * A paragraph that answers the query.
     *
     * @param label its number as pages show it
     * @param section the heading it stands under
     * @param sectionSlug the name of its section in URLs
     * @param statement the statement's short title
     */
    public record Place(
            Address address,
            String label,
            @Nullable String section,
            String sectionSlug,
            String statement,
            String text,
            List<Stretch> stretches) {
        public Place {
            stretches = List.copyOf(stretches);
        }
    }

    public Found {
        faults = List.copyOf(faults);
        unknown = List.copyOf(unknown);
        places = List.copyOf(places);
    }

    /**
     * What words were searched as besides, each with the address of the same without it.
     *
     * @param path of the page
     */
    public SearchedAs searchedAs(Selection selection, String path) {
        return SearchedAs.of(
                reading,
                selection.without(),
                ids -> path + "?" + selection.without(ids).query());
    }

    /** Whether there was no word in the query. */
    public boolean isBlank() {
        return searchedAs.isEmpty();
    }

    /** Whether the query was read otherwise than just as it was typed. */
    public boolean isReread() {
        return !searchedAs.isEmpty() && !searchedAs.equals(query);
    }

    /** Whether more paragraphs answer the query than were looked through. */
    public boolean isCut() {
        return places.size() < paragraphs;
    }

    /** The query as a heading can hold it. */
    public String title() {
        return cut(query);
    }

    /** What occurs, as a heading can hold it: not words that stand nowhere, but those searched in their place. */
    public String named() {
        return cut(occurrences() > 0 ? reading.respelt(query) : query);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= TITLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TITLE)) + "…";
    }

    /** How often the words of the query stand in the paragraphs that were looked through. */
    public int occurrences() {
        return places.stream().mapToInt(place -> place.stretches().size()).sum();
    }

    /** The statements that the paragraphs are of, each once. */
    public List<String> slugs() {
        return places.stream().map(place -> place.address().slug()).distinct().toList();
    }
}
