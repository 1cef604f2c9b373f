package org.jointstatement.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.IndexableFieldType;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.Surroundings;
import org.jointstatement.search.lucene.LuceneDocuments;
import org.jointstatement.search.lucene.SentenceMarks;
import org.jointstatement.search.lucene.SentenceMarks.Mark;
import tools.jackson.databind.JsonNode;

/**
 * Turns documents into those of OpenSearch and back. They have the fields that Lucene's have, so that whatever can be
 * asked of one index can be asked of the other; what is kept and not searched goes with them as it is.
 */
final class OpenSearchDocuments {

    private static final String STORED = "stored";
    private static final String AROUND = "around";
    private static final String SENTENCES = "sentences";
    private static final String SENTENCE = "sentence";
    private static final String PARAGRAPH = "paragraph";

    private final EnglishAnalysis analysis;

    OpenSearchDocuments(EnglishAnalysis analysis) {
        this.analysis = analysis;
    }

    Map<String, Object> of(SearchDocument document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, List<String>> stored = new LinkedHashMap<>();
        for (IndexableField field : LuceneDocuments.of(document)) {
            add(fields, (Field) field);
            if (field.fieldType().stored()) {
                stored.computeIfAbsent(field.name(), name -> new ArrayList<>()).add(text(field));
            }
        }
        if (document.ref() != null) {
            fields.put(OpenSearchFields.REF, document.ref());
        }
        fields.put(OpenSearchFields.KEPT, Map.of(STORED, stored, AROUND, around(document.surroundings())));
        return fields;
    }

    private void add(Map<String, Object> fields, Field field) {
        IndexableFieldType type = field.fieldType();
        String name = OpenSearchFields.name(field.name());
        if (field.tokenStreamValue() instanceof SentenceMarks marks) {
            fields.put(name, words(marks.marks()));
        } else if (type.indexOptions() != IndexOptions.NONE && type.tokenized()) {
            several(fields, name).add(words(field.name(), text(field)));
        } else if (type.pointDimensionCount() > 0 || type.docValuesType() == DocValuesType.NUMERIC) {
            several(fields, name).add(Objects.requireNonNull(field.numericValue()));
        } else if (type.indexOptions() != IndexOptions.NONE || type.docValuesType() != DocValuesType.NONE) {
            several(fields, name).add(text(field));
        }
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> several(Map<String, Object> fields, String name) {
        return (Collection<Object>) fields.computeIfAbsent(name, same -> new LinkedHashSet<>());
    }

    private static String text(IndexableField field) {
        String text = field.stringValue();
        return text != null ? text : field.binaryValue().utf8ToString();
    }

    /** Words as this field of Lucene's has them, and gaps where it has none. */
    private String words(String field, String text) {
        StringBuilder words = new StringBuilder();
        try (TokenStream stream = analysis.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.append((OpenSearchFields.GAP + " ").repeat(step.getPositionIncrement() - 1));
                words.append(OpenSearchFields.word(term.toString())).append(' ');
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }

    private static String words(List<Mark> marks) {
        StringBuilder words = new StringBuilder();
        int place = 0;
        for (Mark mark : marks) {
            words.append((OpenSearchFields.GAP + " ").repeat(mark.place() - place));
            words.append(mark.text()).append(' ');
            place = mark.place() + 1;
        }
        return words.toString();
    }

    private static Map<String, Object> around(Surroundings around) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put(SENTENCES, around.sentences());
        if (around.sentence() != null) {
            kept.put(SENTENCE, around.sentence());
        }
        if (around.paragraph() != null) {
            kept.put(PARAGRAPH, around.paragraph());
        }
        return kept;
    }

    /** The document, with what it stands in, as it was given. */
    static SearchDocument toDocument(JsonNode source) {
        JsonNode kept = source.get(OpenSearchFields.KEPT);
        Document fields = new Document();
        kept.get(STORED)
                .forEachEntry((name, values) -> values.forEach(value -> fields.add(stored(name, value.asString()))));
        JsonNode around = kept.get(AROUND);
        List<Integer> sentences = new ArrayList<>();
        around.get(SENTENCES).forEach(start -> sentences.add(start.asInt()));
        return LuceneDocuments.toDocument(fields)
                .in(new Surroundings(
                        sentences,
                        around.path(SENTENCE).asString(null),
                        around.path(PARAGRAPH).asString(null)));
    }

    private static StoredField stored(String name, String value) {
        return name.equals(LuceneDocuments.ORDINAL)
                ? new StoredField(name, Integer.parseInt(value))
                : new StoredField(name, value);
    }
}
