package org.jointstatement.search.opensearch;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.lucene.LuceneDocuments;
import org.jointstatement.search.lucene.LuceneQueries;
import org.jointstatement.search.lucene.LuceneVocabulary;
import org.jointstatement.search.lucene.LuceneWords;
import org.jointstatement.search.words.Vocabulary;
import tools.jackson.databind.JsonNode;

/** The vocabulary of a generation. What was asked once is remembered as long as the texts have the same words. */
final class OpenSearchVocabulary implements Vocabulary {

    private final OpenSearchClient client;
    private final OpenSearchLookup lookup;
    private final String text;
    private final Cache<List<Object>, Object> remembered;
    private final Object since;

    /**
     * Asks an index.
     *
     * @param since stays the same as long as the texts have the same words
     */
    OpenSearchVocabulary(
            OpenSearchClient client,
            OpenSearchLookup lookup,
            String text,
            Cache<List<Object>, Object> remembered,
            Object since) {
        this.client = client;
        this.lookup = lookup;
        this.text = text;
        this.remembered = remembered;
        this.since = since;
    }

    @Override
    public boolean hasWord(String word) {
        return has(LuceneWords.KNOWN_FOLDED, word);
    }

    @Override
    public boolean hasExactly(String word) {
        return has(LuceneWords.KNOWN_EXACT, word);
    }

    @Override
    public boolean hasAbbreviation(String abbreviation) {
        return has(LuceneWords.KNOWN_ABBREVIATION, abbreviation);
    }

    private boolean has(String field, String word) {
        return remember(List.of(field, word), () -> isThere(OpenSearchQueries.anyOf(field, List.of(word))));
    }

    @Override
    public boolean hasPhrase(List<String> stems) {
        String words =
                String.join(" ", stems.stream().map(OpenSearchFields::word).toList());
        String field = OpenSearchFields.name(Form.STEM.field(LuceneQueries.TEXT));
        Map<String, Object> phrase = Map.of("match_phrase", Map.of(field, words));
        Map<String, Object> open = OpenSearchQueries.anyOf(LuceneDocuments.AUDIENCE, List.of(SearchDocument.PUBLIC));
        return remember(
                List.of("phrase", stems), () -> isThere(Map.of("bool", Map.of("filter", List.of(phrase, open)))));
    }

    private boolean isThere(Map<String, Object> query) {
        return total(client.send("POST", "/" + text + "/_search", any(query))) > 0;
    }

    private static Map<String, Object> any(Map<String, Object> query) {
        return Map.of("query", query, "size", 0, "terminate_after", 1, "track_total_hits", 1);
    }

    private static long total(JsonNode found) {
        return found.get("hits").get("total").get("value").asLong();
    }

    @Override
    public List<String> forms(String stem) {
        return remember(List.of("forms", stem), () -> {
            Map<String, Object> query = Map.of("term", Map.of(OpenSearchDictionary.STEM, stem));
            return standing(words(lookup.folded(query, OpenSearchLookup.BY_WORD, LuceneVocabulary.FORMS)), stem);
        });
    }

    /** The dictionary forgets no word; the texts do. */
    private List<String> standing(List<String> forms, String stem) {
        if (forms.isEmpty()) {
            return forms;
        }
        List<Object> lines = new ArrayList<>();
        for (String form : forms) {
            lines.add(Map.of("index", text));
            lines.add(any(OpenSearchQueries.anyOf(LuceneWords.KNOWN_FORM, List.of(stem + LuceneWords.STEM_OF + form))));
        }
        JsonNode answers = client.lines("/_msearch", lines).get("responses");
        List<String> standing = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            if (total(answers.get(i)) > 0) {
                standing.add(forms.get(i));
            }
        }
        return standing;
    }

    @Override
    public List<String> beginning(String letters) {
        return remember(
                List.of("beginning", letters),
                () -> words(lookup.folded(
                        OpenSearchLookup.beginning(letters), OpenSearchLookup.BY_FREQUENCY, LuceneVocabulary.NEAR)));
    }

    @Override
    public List<Known> near(String word, int edits) {
        return remember(
                List.of("near", word, edits),
                () -> lookup
                        .folded(
                                OpenSearchLookup.near(word, edits),
                                OpenSearchLookup.BY_FREQUENCY,
                                LuceneVocabulary.NEAR)
                        .stream()
                        .map(found -> new Known(
                                found.get(OpenSearchDictionary.WORD).asString(),
                                found.get(OpenSearchDictionary.DOCUMENTS).asInt()))
                        .toList());
    }

    static List<String> words(List<JsonNode> found) {
        return found.stream()
                .map(word -> word.get(OpenSearchDictionary.WORD).asString())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T extends Object> T remember(List<Object> question, Supplier<T> answer) {
        List<Object> asked = List.of(since, question);
        Object known = remembered.getIfPresent(asked);
        if (known == null) {
            known = answer.get();
            remembered.put(asked, known);
        }
        return (T) known;
    }
}
