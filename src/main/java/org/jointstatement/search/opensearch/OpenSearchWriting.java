package org.jointstatement.search.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.lucene.LuceneDocuments;
import org.jointstatement.search.opensearch.OpenSearchState.Generation;
import tools.jackson.databind.JsonNode;

/** Writes documents to the indices of a generation. */
final class OpenSearchWriting {

    /** How many documents of the same subjects are looked up at once. */
    private static final int KNOWN = 10_000;

    private final OpenSearchClient client;
    private final OpenSearchState state;
    private final EnglishAnalysis analysis;
    private final OpenSearchDocuments documents;

    OpenSearchWriting(OpenSearchClient client, OpenSearchState state, EnglishAnalysis analysis) {
        this.client = client;
        this.state = state;
        this.analysis = analysis;
        this.documents = new OpenSearchDocuments(analysis);
    }

    /** Builds indices that nobody reads yet. */
    void build(Generation next, Iterable<SearchDocument> all, Runnable alive) {
        client.send("PUT", "/" + state.text(next), OpenSearchFields.index(true));
        client.send("PUT", "/" + state.notes(next), OpenSearchFields.index(false));
        client.send("PUT", "/" + state.words(next), OpenSearchFields.words());
        OpenSearchBulk bulk = new OpenSearchBulk(client, alive);
        OpenSearchDictionary words = new OpenSearchDictionary(analysis);
        Map<String, Integer> numbers = new HashMap<>();
        for (SearchDocument document : all) {
            int number = numbers.merge(document.subject(), 1, Integer::sum) - 1;
            put(bulk, next, next.cursor(), number, document);
            words.add(document);
        }
        words.write(bulk, state.words(next));
        bulk.flush();
        refresh(next);
    }

    /** Puts documents in the place of those of the same subjects; says whether words of the text may have changed. */
    boolean replace(Generation seen, long number, Map<String, List<SearchDocument>> bySubject, Runnable alive) {
        OpenSearchBulk bulk = new OpenSearchBulk(client, alive);
        OpenSearchDictionary words = new OpenSearchDictionary(analysis);
        Set<String> written = new HashSet<>();
        bySubject.values().forEach(all -> {
            for (int i = 0; i < all.size(); i++) {
                written.add(put(bulk, seen, number, i, all.get(i)));
                words.add(all.get(i));
            }
        });
        boolean text = bySubject.values().stream().flatMap(List::stream).anyMatch(document -> !document.isAnnotation());
        for (JsonNode known : known(seen, List.copyOf(bySubject.keySet()))) {
            String index = known.get("_index").asString();
            String id = known.get("_id").asString();
            text |= index.equals(state.text(seen));
            if (!written.contains(index + " " + id)) {
                bulk.delete(index, id, number);
            }
        }
        words.write(bulk, state.words(seen));
        bulk.flush();
        refresh(seen);
        return text;
    }

    private String put(OpenSearchBulk bulk, Generation to, long number, int place, SearchDocument document) {
        String index = document.isAnnotation() ? state.notes(to) : state.text(to);
        String id = document.subject() + " " + place;
        bulk.put(index, id, number, documents.of(document));
        return index + " " + id;
    }

    private List<JsonNode> known(Generation seen, List<String> subjects) {
        JsonNode found = client.send(
                        "POST",
                        "/" + state.text(seen) + "," + state.notes(seen) + "/_search",
                        Map.of(
                                "query",
                                OpenSearchQueries.anyOf(LuceneDocuments.SUBJECT, subjects),
                                "_source",
                                false,
                                "track_total_hits",
                                true,
                                "size",
                                KNOWN))
                .get("hits");
        List<JsonNode> known = new ArrayList<>();
        if (found.get("total").get("value").asLong() > KNOWN && subjects.size() > 1) {
            known.addAll(known(seen, subjects.subList(0, subjects.size() / 2)));
            known.addAll(known(seen, subjects.subList(subjects.size() / 2, subjects.size())));
        } else {
            found.get("hits").forEach(known::add);
        }
        return known;
    }

    private void refresh(Generation written) {
        client.send("POST", "/" + String.join(",", state.indices(written)) + "/_refresh", null);
    }
}
