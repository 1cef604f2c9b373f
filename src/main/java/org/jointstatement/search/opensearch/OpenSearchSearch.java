package org.jointstatement.search.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.index.IndexUnavailableException;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchDocument.Kind;
import org.jointstatement.search.index.SearchEngine.Highlight;
import org.jointstatement.search.index.SearchEngine.Hit;
import org.jointstatement.search.index.SearchEngine.Order;
import org.jointstatement.search.index.SearchEngine.Request;
import org.jointstatement.search.index.SearchEngine.Result;
import org.jointstatement.search.index.Surroundings;
import org.jointstatement.search.lucene.FoundAgain;
import org.jointstatement.search.lucene.LuceneDocuments;
import org.jointstatement.search.lucene.LuceneQueries;
import org.jointstatement.search.lucene.LuceneWhole;
import org.jointstatement.search.opensearch.OpenSearchState.Generation;
import tools.jackson.databind.JsonNode;

/** One search over the indices of a generation: a request to the cluster, and what it answers. */
final class OpenSearchSearch {

    private final OpenSearchClient client;
    private final EnglishAnalysis analysis;
    private final Request request;
    private final String text;
    private final String notes;
    private final Query words;
    private final OpenSearchFacets facets;

    OpenSearchSearch(
            OpenSearchClient client,
            EnglishAnalysis analysis,
            OpenSearchState state,
            Generation generation,
            Request request) {
        this.client = client;
        this.analysis = analysis;
        this.request = request;
        this.text = state.text(generation);
        this.notes = state.notes(generation);
        OpenSearchLookup lookup = new OpenSearchLookup(client, state, generation);
        this.words = request.query() == null
                ? new MatchAllDocsQuery()
                : new LuceneQueries(analysis, lookup).of(request.query(), request.mode());
        this.facets = new OpenSearchFacets(request, new LuceneWhole(analysis, lookup, request));
    }

    Result result() {
        JsonNode answer = client.send(
                "POST", "/" + String.join(",", searched()) + "/_search?allow_partial_search_results=false", body());
        if (answer.get("timed_out").asBoolean()) {
            throw new IndexUnavailableException("The search took too long.", null);
        }
        JsonNode counted = answer.path("aggregations");
        return new Result(
                answer.get("hits").get("total").get("value").asLong(),
                hits(answer.get("hits").get("hits")),
                facets.counts(counted),
                facets.kinds(counted),
                facets.everything(counted));
    }

    /** Where values are counted, both are: what is found of other kinds is counted too. */
    private List<String> searched() {
        if (!request.facets().isEmpty()) {
            return List.of(text, notes);
        }
        boolean onlyNotes = request.kinds().equals(Set.of(Kind.ANNOTATION));
        return onlyNotes
                ? List.of(notes)
                : request.kinds().contains(Kind.ANNOTATION) ? List.of(text, notes) : List.of(text);
    }

    private Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("query", visible());
        body.put("post_filter", facets.shown(null));
        body.put("aggs", facets.aggregations());
        body.put("sort", order());
        body.put("track_scores", true);
        body.put("track_total_hits", true);
        body.put("timeout", client.timeout().toMillis() + "ms");
        body.put("_source", OpenSearchFields.KEPT);
        body.put("from", request.from());
        body.put("size", request.size());
        return body;
    }

    /** The filter stands inside the query, so that counts and pages know nothing of what is not for the viewer. */
    private Map<String, Object> visible() {
        List<Map<String, Object>> either = new ArrayList<>();
        for (String index : searched()) {
            Map<String, Object> in = Map.of("term", Map.of("_index", index));
            Map<String, Object> found = new OpenSearchQueries(index.equals(text)).of(words);
            either.add(Map.of("bool", Map.of("must", List.of(found), "filter", List.of(in))));
        }
        List<Map<String, Object>> filters = new ArrayList<>();
        filters.add(OpenSearchQueries.anyOf(LuceneDocuments.AUDIENCE, request.audiences()));
        if (request.slug() != null) {
            filters.add(OpenSearchQueries.anyOf(LuceneDocuments.SLUG, List.of(request.slug())));
        }
        return Map.of("bool", Map.of("should", either, "minimum_should_match", 1, "filter", filters));
    }

    /** The score is part of each, and at last the name of what was found: equal hits never change places. */
    private List<Object> order() {
        List<Object> text = List.of(by(LuceneDocuments.SLUG, "asc"), by(LuceneDocuments.ORDINAL, "asc"));
        List<Object> order = new ArrayList<>();
        if (request.order() == Order.TEXT) {
            order.addAll(text);
        } else if (request.order() == Order.STRENGTH) {
            order.add(by(LuceneDocuments.MOST, "desc"));
        }
        order.add(Map.of("_score", "desc"));
        if (request.order() != Order.TEXT) {
            order.addAll(text);
        }
        order.add(by(OpenSearchFields.REF, "asc"));
        return order;
    }

    private static Object by(String field, String direction) {
        return Map.of(OpenSearchFields.name(field), Map.of("order", direction, "missing", "_last"));
    }

    private List<Hit> hits(JsonNode found) {
        List<SearchDocument> documents = new ArrayList<>();
        found.forEach(hit -> documents.add(OpenSearchDocuments.toDocument(hit.get("_source"))));
        List<List<Highlight>> highlights = request.query() == null
                ? documents.stream().map(document -> List.<Highlight>of()).toList()
                : FoundAgain.highlights(analysis, documents, request.query(), request.mode());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            SearchDocument document = documents.get(i).in(Surroundings.NONE);
            hits.add(new Hit(
                    document, highlights.get(i), found.get(i).get("_score").asDouble()));
        }
        return hits;
    }
}
