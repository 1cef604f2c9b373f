package org.jointstatement.search;

import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jointstatement.statement.Address;

/** Turns documents of ours into Lucene's and back. */
final class LuceneDocuments {

    static final String SUBJECT = "subject";
    static final String KIND = "kind";
    static final String SLUG = "slug";
    static final String ORDINAL = "ordinal";
    static final String AUDIENCE = "audience";

    /** Equal scores come in the order of the text, on every page of a result the same. */
    static final Sort ORDER = new Sort(
            SortField.FIELD_SCORE,
            new SortField(SLUG, SortField.Type.STRING),
            new SortField(ORDINAL, SortField.Type.INT));

    private static final String ADDRESS = "address";
    private static final String LABEL = "label";
    private static final String STATEMENT = "statement";

    /** Offsets are kept for the highlights. */
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
    }

    private LuceneDocuments() {}

    static Document of(SearchDocument document) {
        Document fields = new Document();
        fields.add(new StringField(SUBJECT, document.subject(), Field.Store.YES));
        fields.add(new StringField(KIND, document.kind().name(), Field.Store.YES));
        fields.add(new StringField(SLUG, document.address().slug(), Field.Store.NO));
        fields.add(
                new SortedDocValuesField(SLUG, new BytesRef(document.address().slug())));
        fields.add(new NumericDocValuesField(ORDINAL, document.ordinal()));
        fields.add(new StoredField(ORDINAL, document.ordinal()));
        fields.add(new StoredField(ADDRESS, document.address().toString()));
        fields.add(new StoredField(LABEL, document.label()));
        fields.add(new StoredField(STATEMENT, document.statement()));
        document.audiences().forEach(audience -> fields.add(new StringField(AUDIENCE, audience, Field.Store.YES)));
        addWords(fields, LuceneQueries.TEXT, document.text());
        fields.add(new Field(LuceneQueries.TEXT + ".exact", document.text(), WORDS));
        if (document.section() != null) {
            addWords(fields, LuceneQueries.HEADING, document.section());
        }
        return fields;
    }

    private static void addWords(Document fields, String name, String text) {
        fields.add(new StoredField(name, text));
        fields.add(new Field(name + ".stem", text, WORDS));
        fields.add(new Field(name + ".folded", text, WORDS));
    }

    static SearchDocument toDocument(Document fields) {
        return new SearchDocument(
                SearchDocument.Kind.valueOf(fields.get(KIND)),
                fields.get(SUBJECT),
                Address.parse(fields.get(ADDRESS)),
                fields.getField(ORDINAL).numericValue().intValue(),
                fields.get(LABEL),
                fields.get(LuceneQueries.HEADING),
                fields.get(STATEMENT),
                fields.get(LuceneQueries.TEXT),
                Set.of(fields.getValues(AUDIENCE)));
    }
}
