package org.jointstatement.search.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.lucene.LuceneQueries;
import org.jspecify.annotations.Nullable;

/**
 * Collects the words of the texts that everyone may read, in the forms in which patterns are looked up: OpenSearch does
 * not list the words of an index. Words are added and not taken out, and how many documents have one is counted when the
 * index is built; whether a word still stands somewhere is asked of the texts.
 */
final class OpenSearchDictionary {

    static final String FORM = "form";
    static final String WORD = "word";
    static final String STEM = "stem";
    static final String DOCUMENTS = "documents";

    /** OpenSearch takes no longer names; nobody types such a word. */
    private static final int LONGEST = 400;

    private record Word(String form, String word, @Nullable String stem) {}

    private final EnglishAnalysis analysis;
    private final Map<Word, Integer> words = new HashMap<>();

    OpenSearchDictionary(EnglishAnalysis analysis) {
        this.analysis = analysis;
    }

    void add(SearchDocument document) {
        if (document.isAnnotation() || !document.audiences().contains(SearchDocument.PUBLIC)) {
            return;
        }
        addText(document.text());
        if (document.section() != null && document.kind() == SearchDocument.Kind.PARAGRAPH) {
            addAll(LuceneQueries.HEADING, Form.FOLDED, document.section());
            addAll(LuceneQueries.HEADING, Form.EXACT, document.section());
        }
    }

    private void addText(String text) {
        List<String> folded = analysis.words(Form.FOLDED, text);
        List<String> stems = analysis.words(Form.STEM, text);
        Set<Word> all = new HashSet<>();
        for (int i = 0; i < folded.size(); i++) {
            all.add(new Word(Form.FOLDED.field(LuceneQueries.TEXT), folded.get(i), stems.get(i)));
        }
        all.forEach(word -> words.merge(word, 1, Integer::sum));
        addAll(LuceneQueries.TEXT, Form.EXACT, text);
    }

    private void addAll(String base, Form form, String text) {
        new HashSet<>(analysis.words(form, text))
                .forEach(word -> words.merge(new Word(form.field(base), word, null), 1, Integer::sum));
    }

    void write(OpenSearchBulk bulk, String index) {
        words.forEach((word, documents) -> {
            String id = word.form() + " " + word.word() + (word.stem() == null ? "" : " " + word.stem());
            if (id.getBytes(StandardCharsets.UTF_8).length < LONGEST) {
                bulk.add(index, id, document(word, documents));
            }
        });
    }

    private static Map<String, Object> document(Word word, int documents) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(FORM, word.form());
        document.put(WORD, word.word());
        document.put(DOCUMENTS, documents);
        if (word.stem() != null) {
            document.put(STEM, word.stem());
        }
        return document;
    }
}
