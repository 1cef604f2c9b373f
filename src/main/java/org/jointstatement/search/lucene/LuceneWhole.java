package org.jointstatement.search.lucene;

import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.index.SearchEngine.Request;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.index.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * Says of a clause whether the paragraph that it stands in answers too: in one list of both the clause is then left out.
 * A clause has the words and the values of its paragraph in fields of their own, so that one look at it is enough.
 */
public final class LuceneWhole {

    /** What is known of a paragraph and may be otherwise than what is known of its clause. */
    public static final Set<SearchField> FIELDS = Set.of(
            SearchField.TYPE,
            SearchField.STRENGTH,
            SearchField.DIRECTION,
            SearchField.CAVEAT,
            SearchField.ADDRESSEE,
            SearchField.ACTOR,
            SearchField.COUNTRY);

    public static final String PART = LuceneWords.PARAGRAPH + ".part";

    private static final String YES = "yes";

    private final Request request;
    private final @Nullable Query words;

    public LuceneWhole(EnglishAnalysis analysis, TermLookup terms, Request request) {
        this.request = request;
        this.words = request.query() == null
                        || !request.isOneEach() && request.facets().isEmpty()
                ? null
                : LuceneQueries.ofParagraph(analysis, terms).of(request.query(), request.mode());
    }

    /** The name of a field of the paragraph. */
    public static String field(String field) {
        return LuceneWords.PARAGRAPH + "." + field;
    }

    static void add(Document fields, Surroundings around) {
        fields.add(new StringField(PART, YES, Field.Store.NO));
        if (around.heading() != null) {
            LuceneWords.addPlaces(fields, LuceneWords.ABOVE, around.heading(), List.of(Form.STEM, Form.FOLDED));
        }
        around.values().forEach((field, values) -> {
            if (FIELDS.contains(field)) {
                values.forEach(value -> add(fields, field, value));
            }
        });
    }

    private static void add(Document fields, SearchField field, String value) {
        String name = field(field.field());
        if (field == SearchField.STRENGTH) {
            fields.add(new IntPoint(name, Integer.parseInt(value)));
        } else {
            fields.add(new StringField(name, field.keyword(value), Field.Store.NO));
        }
        if (field == SearchField.ADDRESSEE) {
            LuceneWords.addPlaces(fields, name, value, List.of(Form.STEM, Form.FOLDED));
        }
        if (SearchField.FACETS.contains(field)) {
            fields.add(new StringField(field(LuceneDocuments.values(field)), value, Field.Store.NO));
        }
    }

    /**
     * Finds clauses whose paragraph has all that is asked for.
     *
     * @param aside a facet in which what is chosen does not matter
     */
    public Query found(@Nullable SearchField aside) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new TermQuery(new Term(PART, YES)), Occur.FILTER);
        if (words != null) {
            all.add(words, Occur.FILTER);
        }
        LuceneFacets.addChosen(all, request, aside, LuceneWhole::values);
        return all.build();
    }

    private static String values(SearchField field) {
        String values = LuceneDocuments.values(field);
        return FIELDS.contains(field) ? field(values) : values;
    }
}
