package org.jointstatement.search.opensearch;

import java.util.List;
import java.util.Map;
import org.jointstatement.search.lucene.Place;
import org.jointstatement.search.lucene.Place.All;
import org.jointstatement.search.lucene.Place.Any;
import org.jointstatement.search.lucene.Place.InOneSentence;
import org.jointstatement.search.lucene.Place.One;
import org.jointstatement.search.lucene.Place.Order;
import org.jointstatement.search.lucene.Place.Row;

/** Says in JSON where words stand to each other. */
final class OpenSearchPlaces {

    private OpenSearchPlaces() {}

    static Map<String, Object> of(Place place) {
        if (place instanceof One one) {
            return Map.of("match", Map.of("query", OpenSearchFields.word(one.word()), "use_field", name(one.field())));
        }
        if (place instanceof Any any) {
            return any.parts().isEmpty() ? nothing() : Map.of("any_of", Map.of("intervals", all(any.parts())));
        }
        if (place instanceof Row row) {
            return all(row.parts(), true, 0);
        }
        if (place instanceof Order order) {
            return all(List.of(order.first(), order.last()), true, Place.ANY_GAPS);
        }
        if (place instanceof All all) {
            return all(all.parts(), false, all.gaps());
        }
        InOneSentence within = (InOneSentence) place;
        return Map.of(
                "all_of",
                Map.of(
                        "intervals",
                        List.of(of(within.place())),
                        "filter",
                        Map.of("contained_by", of(within.sentence()))));
    }

    /** A word that no text has; no word at all is something that OpenSearch cannot join with others. */
    private static Map<String, Object> nothing() {
        return Map.of("match", Map.of("query", OpenSearchFields.NO_WORD));
    }

    private static Map<String, Object> all(List<Place> parts, boolean ordered, int gaps) {
        if (parts.isEmpty()) {
            return nothing();
        }
        String mode = ordered ? "ordered" : "unordered";
        return Map.of("all_of", Map.of("intervals", all(parts), "mode", mode, "max_gaps", gaps));
    }

    private static List<Map<String, Object>> all(List<Place> parts) {
        return parts.stream().map(OpenSearchPlaces::of).toList();
    }

    private static String name(String field) {
        return OpenSearchFields.name(field);
    }
}
