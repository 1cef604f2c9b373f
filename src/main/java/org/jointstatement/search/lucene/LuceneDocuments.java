package org.jointstatement.search.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.index.Surroundings;
import org.jointstatement.statement.Address;

/** Turns documents of ours into Lucene's and back. */
public final class LuceneDocuments {

    public static final String SUBJECT = "subject";
    public static final String KIND = "kind";
    public static final String SLUG = SearchField.STATEMENT.field();
    public static final String ORDINAL = "ordinal";
    public static final String AUDIENCE = "audience";
    public static final String PARAGRAPH = "para";
    public static final String MOST = SearchField.STRENGTH.field() + ".most";

    private static final String ADDRESS = "address";
    private static final String LABEL = "label";
    private static final String STATEMENT = "statement";
    private static final String REF = "ref";
    private static final String PATH = "path";
    private static final String VALUE = "value";

    /** Offsets are kept for the highlights. */
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
    }

    private LuceneDocuments() {}

    /** The field in which values of a facet are counted and chosen, as they are shown. */
    public static String values(SearchField field) {
        return field.field() + ".values";
    }

    public static Document of(SearchDocument document) {
        Document fields = new Document();
        fields.add(new StringField(SUBJECT, document.subject(), Field.Store.YES));
        fields.add(new StringField(KIND, document.kind().name(), Field.Store.YES));
        fields.add(new NumericDocValuesField(ORDINAL, document.ordinal()));
        fields.add(new StoredField(ORDINAL, document.ordinal()));
        fields.add(new StoredField(LABEL, document.label()));
        fields.add(new StoredField(STATEMENT, document.statement()));
        fields.add(new StoredField(PATH, document.path()));
        if (document.ref() != null) {
            fields.add(new StoredField(REF, document.ref()));
        }
        document.audiences().forEach(audience -> fields.add(new StringField(AUDIENCE, audience, Field.Store.YES)));
        addAddress(fields, document.address());
        addWords(fields, document);
        document.values().forEach((field, values) -> values.forEach(value -> addValue(fields, field, value)));
        document.all(SearchField.STRENGTH).stream()
                .max(String::compareTo)
                .ifPresent(most -> fields.add(new NumericDocValuesField(MOST, Long.parseLong(most))));
        LuceneWords.add(fields, document);
        return fields;
    }

    private static void addAddress(Document fields, Address address) {
        fields.add(new StoredField(ADDRESS, address.toString()));
        fields.add(new StringField(SLUG, address.slug(), Field.Store.NO));
        fields.add(new SortedDocValuesField(SLUG, new BytesRef(address.slug())));
        fields.add(new IntPoint(PARAGRAPH, address.paragraph()));
        addFacet(fields, SearchField.STATEMENT, address.slug());
    }

    /** A heading finds its paragraphs, but not each clause in them. */
    private static void addWords(Document fields, SearchDocument document) {
        fields.add(new StoredField(LuceneQueries.TEXT, document.text()));
        addWords(fields, LuceneQueries.TEXT, document.text());
        fields.add(new Field(LuceneQueries.TEXT + ".exact", document.text(), WORDS));
        if (document.section() != null) {
            fields.add(new StoredField(LuceneQueries.HEADING, document.section()));
            if (document.kind() == SearchDocument.Kind.PARAGRAPH) {
                addWords(fields, LuceneQueries.HEADING, document.section());
            }
        }
    }

    private static void addWords(Document fields, String name, String text) {
        fields.add(new Field(name + ".stem", text, WORDS));
        fields.add(new Field(name + ".folded", text, WORDS));
    }

    private static void addValue(Document fields, SearchField field, String value) {
        fields.add(new StoredField(VALUE, field + " " + value));
        if (field == SearchField.STRENGTH) {
            fields.add(new IntPoint(field.field(), Integer.parseInt(value)));
        } else {
            fields.add(new StringField(field.field(), field.keyword(value), Field.Store.NO));
        }
        if (field == SearchField.ADDRESSEE) {
            addWords(fields, field.field(), value);
        }
        if (SearchField.FACETS.contains(field)) {
            addFacet(fields, field, value);
        }
    }

    private static void addFacet(Document fields, SearchField field, String value) {
        fields.add(new StringField(values(field), value, Field.Store.NO));
        fields.add(new SortedSetDocValuesField(values(field), new BytesRef(value)));
    }

    public static SearchDocument toDocument(Document fields) {
        return new SearchDocument(
                SearchDocument.Kind.valueOf(fields.get(KIND)),
                fields.get(SUBJECT),
                Address.parse(fields.get(ADDRESS)),
                fields.getField(ORDINAL).numericValue().intValue(),
                fields.get(LABEL),
                fields.get(LuceneQueries.HEADING),
                fields.get(STATEMENT),
                fields.get(LuceneQueries.TEXT),
                Set.of(fields.getValues(AUDIENCE)),
                fields.get(REF),
                fields.get(PATH),
                values(fields.getValues(VALUE)),
                Surroundings.NONE);
    }

    private static Map<SearchField, List<String>> values(String[] stored) {
        Map<SearchField, List<String>> values = new EnumMap<>(SearchField.class);
        for (String each : stored) {
            int space = each.indexOf(' ');
            values.computeIfAbsent(SearchField.valueOf(each.substring(0, space)), field -> new ArrayList<>())
                    .add(each.substring(space + 1));
        }
        return values;
    }
}
