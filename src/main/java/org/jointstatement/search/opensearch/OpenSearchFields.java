package org.jointstatement.search.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.lucene.LuceneDocuments;
import org.jointstatement.search.lucene.LuceneQueries;
import org.jointstatement.search.lucene.LuceneWhole;
import org.jointstatement.search.lucene.LuceneWords;

/**
 * The fields of an index in OpenSearch. Words are made by the portal, so that they are the same whatever the engine; the
 * cluster only parts them at spaces.
 */
final class OpenSearchFields {

    /** Stands where there is a word in the text and none in the field. */
    static final String GAP = "_";

    /** Stands where nothing is to be found; no word of a text has the sign. */
    static final String NO_WORD = "__";

    static final String KEPT = "kept";
    static final String REF = "ref";

    /** How far a result can be read, and how long a pattern may be. */
    private static final int WINDOW = 20_000;

    private static final List<String> BASES = List.of(
            LuceneQueries.TEXT,
            LuceneQueries.HEADING,
            LuceneWords.SENTENCE,
            LuceneWords.PARAGRAPH,
            LuceneWords.ABOVE,
            SearchField.ADDRESSEE.field(),
            LuceneWhole.field(SearchField.ADDRESSEE.field()));

    private OpenSearchFields() {}

    /** A dot would make a field part of another. */
    static String name(String field) {
        return field.replace('.', '_');
    }

    /** A word as the cluster takes it for one: in a few scripts a word holds a space once its letters are made plain. */
    static String word(String word) {
        String one = word.replaceAll("[\\s\\p{Z}]", "\u2423");
        return one.isEmpty() ? GAP : one;
    }

    /**
     * What an index is made with. It has one shard, so that how rare a word is counts over all of it.
     *
     * @param scored whether it counts how rare a word is
     */
    static Map<String, Object> index(boolean scored) {
        return Map.of(
                "settings", settings(), "mappings", Map.of("dynamic", "strict", "properties", properties(scored)));
    }

    /** What the index of words is made with. */
    static Map<String, Object> words() {
        Map<String, Object> keyword = keyword(true);
        Map<String, Object> properties =
                Map.of("form", keyword, "word", keyword, "stem", keyword, "documents", Map.of("type", "integer"));
        return Map.of("settings", settings(), "mappings", Map.of("dynamic", "strict", "properties", properties));
    }

    private static Map<String, Object> settings() {
        Map<String, Object> tokens = Map.of("parted", Map.of("type", "whitespace", "max_token_length", 8000));
        Map<String, Object> gaps = Map.of("gaps", Map.of("type", "stop", "stopwords", List.of(GAP)));
        Map<String, Object> analyzer =
                Map.of("default", Map.of("type", "custom", "tokenizer", "parted", "filter", List.of("gaps")));
        return Map.of(
                "number_of_shards",
                1,
                "auto_expand_replicas",
                "0-1",
                "refresh_interval",
                "-1",
                "max_result_window",
                WINDOW,
                "analysis",
                Map.of("tokenizer", tokens, "filter", gaps, "analyzer", analyzer));
    }

    private static Map<String, Object> properties(boolean scored) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String base : BASES) {
            for (Form form : Form.values()) {
                fields.put(name(form.field(base)), words(scored, hasLength(base, form)));
            }
            fields.put(name(base + LuceneWords.SENTENCES), words(scored, false));
        }
        List.of(LuceneDocuments.SUBJECT, LuceneDocuments.KIND, LuceneDocuments.SLUG, LuceneDocuments.AUDIENCE, REF)
                .forEach(field -> fields.put(field, keyword(true)));
        LuceneWords.KNOWN.forEach(field -> fields.put(name(field), keyword(false)));
        for (SearchField field : SearchField.values()) {
            fields.putIfAbsent(name(field.field()), keyword(true));
            fields.put(name(LuceneDocuments.values(field)), keyword(true));
        }
        for (SearchField field : LuceneWhole.FIELDS) {
            fields.put(name(LuceneWhole.field(field.field())), keyword(false));
            fields.put(name(LuceneWhole.field(LuceneDocuments.values(field))), keyword(false));
        }
        fields.put(name(LuceneWhole.PART), keyword(false));
        Map<String, Object> number = Map.of("type", "integer");
        fields.put(name(LuceneWhole.field(SearchField.STRENGTH.field())), number);
        fields.put(SearchField.STRENGTH.field(), number);
        fields.put(name(LuceneDocuments.MOST), number);
        fields.put(LuceneDocuments.ORDINAL, number);
        fields.put(LuceneDocuments.PARAGRAPH, number);
        fields.put(KEPT, Map.of("type", "object", "enabled", false));
        return fields;
    }

    /** Whether a word counts for more in a shorter text, as it does in the fields of Lucene's index. */
    private static boolean hasLength(String base, Form form) {
        return form != Form.ABBREVIATION
                && !base.equals(LuceneWords.SENTENCE)
                && !base.startsWith(LuceneWords.PARAGRAPH);
    }

    private static Map<String, Object> words(boolean scored, boolean length) {
        return Map.of(
                "type",
                "text",
                "position_increment_gap",
                0,
                "norms",
                length,
                "similarity",
                scored ? "BM25" : "boolean");
    }

    private static Map<String, Object> keyword(boolean counted) {
        return Map.of("type", "keyword", "doc_values", counted);
    }
}
