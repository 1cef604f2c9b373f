package org.jointstatement.search.opensearch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.lucene.LuceneQueries;
import org.jointstatement.search.lucene.TermLookup;
import org.jointstatement.search.opensearch.OpenSearchState.Generation;
import tools.jackson.databind.JsonNode;

/** Looks words up in the dictionary of a generation, and names of sections in its texts. */
final class OpenSearchLookup implements TermLookup {

    static final List<Object> BY_WORD = List.of(Map.of(OpenSearchDictionary.WORD, "asc"));
    static final List<Object> BY_FREQUENCY =
            List.of(Map.of(OpenSearchDictionary.DOCUMENTS, "desc"), Map.of(OpenSearchDictionary.WORD, "asc"));

    private final OpenSearchClient client;
    private final String words;
    private final String text;

    OpenSearchLookup(OpenSearchClient client, OpenSearchState state, Generation generation) {
        this.client = client;
        this.words = state.words(generation);
        this.text = state.text(generation);
    }

    @Override
    public List<Term> beginning(String field, String prefix) {
        return terms(field, beginning(prefix));
    }

    @Override
    public List<Term> near(String field, String word, int edits) {
        return terms(field, near(word, edits));
    }

    private List<Term> terms(String field, Map<String, Object> query) {
        return find(dictionary(field), query, BY_WORD, EXPANSIONS).stream()
                .map(found ->
                        new Term(field, found.get(OpenSearchDictionary.WORD).asString()))
                .toList();
    }

    static Map<String, Object> beginning(String letters) {
        return Map.of("prefix", Map.of(OpenSearchDictionary.WORD, Map.of("value", letters)));
    }

    static Map<String, Object> near(String word, int edits) {
        return OpenSearchQueries.fuzzy(OpenSearchDictionary.WORD, word, edits, 1);
    }

    /** Sentences and paragraphs have no words that the texts do not have. */
    private static String dictionary(String field) {
        String form = field.substring(field.lastIndexOf('.'));
        return field.startsWith(LuceneQueries.HEADING + ".") ? field : LuceneQueries.TEXT + form;
    }

    /** Words of the texts as they are folded, in an order. */
    List<JsonNode> folded(Map<String, Object> query, List<Object> order, int most) {
        return find(Form.FOLDED.field(LuceneQueries.TEXT), query, order, most);
    }

    private List<JsonNode> find(String form, Map<String, Object> query, List<Object> order, int most) {
        Map<String, Object> inForm = Map.of("term", Map.of(OpenSearchDictionary.FORM, form));
        List<JsonNode> found = new ArrayList<>();
        client.send(
                        "POST",
                        "/" + words + "/_search",
                        Map.of(
                                "query",
                                Map.of("bool", Map.of("filter", List.of(inForm, query))),
                                "sort",
                                order,
                                "track_total_hits",
                                false,
                                "size",
                                most))
                .get("hits")
                .get("hits")
                .forEach(hit -> found.add(hit.get("_source")));
        return found;
    }

    /** The first word narrows what is looked through. */
    @Override
    public List<BytesRef> naming(String field, List<String> words) {
        String pattern = words.isEmpty() ? ".*" : ".*" + literally(words.get(0)) + ".*";
        Map<String, Object> values = Map.of(
                "field",
                OpenSearchFields.name(field),
                "include",
                pattern,
                "size",
                SECTIONS,
                "order",
                Map.of("_key", "asc"));
        List<BytesRef> found = new ArrayList<>();
        client.send(
                        "POST",
                        "/" + text + "/_search",
                        Map.of("size", 0, "aggs", Map.of("values", Map.of("terms", values))))
                .get("aggregations")
                .get("values")
                .get("buckets")
                .forEach(bucket -> add(found, bucket.get("key").asString(), words));
        return found;
    }

    private static void add(List<BytesRef> found, String value, List<String> words) {
        if (Arrays.asList(value.split("-")).containsAll(words)) {
            found.add(new BytesRef(value));
        }
    }

    private static String literally(String word) {
        return word.codePoints()
                .mapToObj(point -> (Character.isLetterOrDigit(point) ? "" : "\\") + Character.toString(point))
                .collect(Collectors.joining());
    }
}
