package org.jointstatement.search.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.Surroundings;

/**
 * Adds to a document what the language needs of its words beside the words themselves: where sentences begin, which
 * words are abbreviations, what a clause stands in, and, of what everyone may read, the vocabulary.
 */
public final class LuceneWords {

    public static final String SENTENCE = "sentence";
    public static final String PARAGRAPH = "paragraph";
    public static final String SENTENCES = ".sentences";

    /** The heading above what a clause stands in. */
    public static final String ABOVE = PARAGRAPH + ".heading";

    /** What the vocabulary is made of; a stem is kept with each of its forms. */
    public static final String KNOWN_FORM = "known.form";

    public static final String KNOWN_EXACT = "known.exact";
    public static final String KNOWN_ABBREVIATION = "known.abbreviation";
    public static final String KNOWN_FOLDED = "known.folded";
    public static final List<String> KNOWN = List.of(KNOWN_FORM, KNOWN_EXACT, KNOWN_ABBREVIATION, KNOWN_FOLDED);
    public static final char STEM_OF = '\0';

    private static final List<Form> ALL = List.of(Form.values());
    private static final EnglishAnalysis ANALYSIS = new EnglishAnalysis();

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private LuceneWords() {}

    static void add(Document fields, SearchDocument document) {
        Surroundings around = document.surroundings();
        fields.add(new Field(Form.ABBREVIATION.field(LuceneQueries.TEXT), document.text(), WORDS));
        if (around.paragraph() == null) {
            addSentences(fields, LuceneQueries.TEXT, document.text(), around.sentences());
        } else {
            addPlaces(fields, PARAGRAPH, around.paragraph(), ALL);
            addSentences(fields, PARAGRAPH, around.paragraph(), around.sentences());
            LuceneWhole.add(fields, around);
        }
        if (around.sentence() != null) {
            addPlaces(fields, SENTENCE, around.sentence(), ALL);
            addSentences(fields, SENTENCE, around.sentence(), List.of());
        }
        if (document.audiences().contains(SearchDocument.PUBLIC)) {
            addKnown(fields, document.text());
        }
    }

    static void addPlaces(Document fields, String base, String text, List<Form> forms) {
        for (Form form : forms) {
            fields.add(new Field(form.field(base), text, PLACES));
        }
    }

    private static void addSentences(Document fields, String base, String text, List<Integer> starts) {
        fields.add(new Field(base + SENTENCES, SentenceMarks.of(ANALYSIS, text, starts), PLACES));
    }

    private static void addKnown(Document fields, String text) {
        List<String> folded = ANALYSIS.words(Form.FOLDED, text);
        List<String> stems = ANALYSIS.words(Form.STEM, text);
        Set<String> forms = new HashSet<>();
        for (int i = 0; i < folded.size(); i++) {
            forms.add(stems.get(i) + STEM_OF + folded.get(i));
        }
        addAll(fields, KNOWN_FORM, forms);
        addAll(fields, KNOWN_FOLDED, new HashSet<>(folded));
        addAll(fields, KNOWN_EXACT, new HashSet<>(ANALYSIS.words(Form.EXACT, text)));
        addAll(fields, KNOWN_ABBREVIATION, new HashSet<>(ANALYSIS.words(Form.ABBREVIATION, text)));
    }

    private static void addAll(Document fields, String name, Set<String> words) {
        words.forEach(word -> fields.add(new StringField(name, word, Field.Store.NO)));
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
