package org.jointstatement.search.opensearch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointstatement.search.index.SearchDocument.Kind;
import org.jointstatement.search.index.SearchEngine.Count;
import org.jointstatement.search.index.SearchEngine.Request;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.lucene.LuceneDocuments;
import org.jointstatement.search.lucene.LuceneFacets;
import org.jointstatement.search.lucene.LuceneWhole;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Has values counted that documents have, among just those that a viewer can find. */
final class OpenSearchFacets {

    private static final String KINDS = "kinds";
    private static final String EVERYTHING = "everything";
    private static final String VALUES = "values";
    private static final String CHOSEN = "chosen";

    /** Counts are exact as long as an index has no more values than this. */
    private static final int EXACT = 10_000;

    private final Request request;
    private final LuceneWhole whole;

    OpenSearchFacets(Request request, LuceneWhole whole) {
        this.request = request;
        this.whole = whole;
    }

    /** What a list shows: of the kinds asked for what is chosen, one facet left aside, and no clause besides its paragraph. */
    Map<String, Object> shown(@Nullable SearchField aside) {
        List<Map<String, Object>> narrowed = new ArrayList<>(chosen(aside));
        List<String> kinds = request.kinds().stream().map(Enum::name).toList();
        narrowed.add(OpenSearchQueries.anyOf(LuceneDocuments.KIND, kinds));
        return request.isOneEach() ? oneEach(narrowed, aside) : all(narrowed);
    }

    private static Map<String, Object> all(List<Map<String, Object>> filters) {
        return Map.of("bool", Map.of("filter", filters));
    }

    private Map<String, Object> oneEach(List<Map<String, Object>> filters, @Nullable SearchField aside) {
        Map<String, Object> twice = new OpenSearchQueries(true).of(whole.found(aside));
        return Map.of("bool", Map.of("filter", filters, "must_not", List.of(twice)));
    }

    private List<Map<String, Object>> chosen(@Nullable SearchField aside) {
        List<Map<String, Object>> chosen = new ArrayList<>();
        request.chosen().forEach((field, values) -> {
            if (field != aside) {
                chosen.add(OpenSearchQueries.anyOf(LuceneDocuments.values(field), values));
            }
        });
        return chosen;
    }

    Map<String, Object> aggregations() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (SearchField facet : request.facets()) {
            all.put(facet.name(), among(shown(facet), counted(facet)));
        }
        if (!request.facets().isEmpty()) {
            Map<String, Object> kinds = Map.of("terms", Map.of("field", LuceneDocuments.KIND));
            all.put(KINDS, among(all(chosen(null)), Map.of(VALUES, kinds)));
            all.put(EVERYTHING, Map.of("filter", oneEach(chosen(null), null)));
        }
        return all;
    }

    private static Map<String, Object> among(Map<String, Object> filter, Map<String, Object> counted) {
        return Map.of("filter", filter, "aggs", counted);
    }

    private Map<String, Object> counted(SearchField facet) {
        String field = OpenSearchFields.name(LuceneDocuments.values(facet));
        Map<String, Object> counted = new HashMap<>();
        List<Object> order = List.of(Map.of("_count", "desc"), Map.of("_key", "asc"));
        counted.put(
                VALUES,
                Map.of(
                        "terms",
                        Map.of("field", field, "size", LuceneFacets.MOST, "shard_size", EXACT, "order", order)));
        Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
        if (!chosen.isEmpty()) {
            counted.put(CHOSEN, Map.of("terms", Map.of("field", field, "include", chosen, "size", chosen.size())));
        }
        return counted;
    }

    Map<SearchField, List<Count>> counts(JsonNode answer) {
        Map<SearchField, List<Count>> counts = new EnumMap<>(SearchField.class);
        for (SearchField facet : request.facets()) {
            Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
            Map<String, Long> found = new HashMap<>();
            chosen.forEach(value -> found.put(value, 0L));
            add(found, answer.path(facet.name()).path(VALUES));
            add(found, answer.path(facet.name()).path(CHOSEN));
            counts.put(facet, LuceneFacets.mostOf(found, chosen));
        }
        return counts;
    }

    private static void add(Map<String, Long> found, JsonNode counted) {
        counted.path("buckets")
                .forEach(bucket -> found.put(
                        bucket.get("key").asString(), bucket.get("doc_count").asLong()));
    }

    Map<Kind, Long> kinds(JsonNode answer) {
        Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
        if (!request.facets().isEmpty()) {
            Map<String, Long> found = new HashMap<>();
            add(found, answer.path(KINDS).path(VALUES));
            for (Kind kind : Kind.values()) {
                kinds.put(kind, found.getOrDefault(kind.name(), 0L));
            }
        }
        return kinds;
    }

    /** Of how many rows the list of every kind would be. */
    long everything(JsonNode answer) {
        return answer.path(EVERYTHING).path("doc_count").asLong(0);
    }
}
