package org.jointstatement.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.query.FieldName;
import org.jointstatement.search.query.Mode;

/** Says in Lucene's words what a query asks for besides words. It narrows and makes nothing a better answer. */
final class LuceneFields {

    private final LuceneLeaves leaves;
    private final TermLookup terms;
    private final EnglishAnalysis analysis;
    private final boolean ofParagraph;

    /**
     * Says it.
     *
     * @param ofParagraph whether of a clause it is asked what its paragraph has
     */
    LuceneFields(LuceneLeaves leaves, TermLookup terms, EnglishAnalysis analysis, boolean ofParagraph) {
        this.leaves = leaves;
        this.terms = terms;
        this.analysis = analysis;
        this.ofParagraph = ofParagraph;
    }

    private String name(FieldName field) {
        boolean other = ofParagraph
                && LuceneWhole.FIELDS.stream().anyMatch(each -> each.field().equals(field.word()));
        return other ? LuceneWhole.field(field.word()) : field.word();
    }

    Query of(org.jointstatement.search.query.Query.Range range) {
        return silent(IntPoint.newRangeQuery(name(range.name()), range.from(), range.to()));
    }

    Query of(org.jointstatement.search.query.Query.Field field, Mode mode) {
        List<String> values = field.values();
        return silent(
                switch (field.name()) {
                    case TYPE, DIRECTION ->
                        in(
                                field,
                                values.stream()
                                        .map(value -> value.toUpperCase(Locale.ROOT))
                                        .toList());
                    case SECTION -> sections(values);
                    case ADDRESSEE -> addressees(values, mode);
                    case STATEMENT -> new TermInSetQuery(LuceneDocuments.SLUG, bytes(folded(values)));
                    default -> in(field, folded(values));
                });
    }

    private Query in(org.jointstatement.search.query.Query.Field field, List<String> values) {
        return new TermInSetQuery(name(field.name()), bytes(values));
    }

    private Query sections(List<String> values) {
        String field = FieldName.SECTION.word();
        List<BytesRef> sections = values.stream()
                .flatMap(value -> terms.naming(field, analysis.words(Form.FOLDED, value)).stream())
                .toList();
        return new TermInSetQuery(field, sections);
    }

    private Query addressees(List<String> values, Mode mode) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.stream()
                .map(value ->
                        leaves.words(value, mode == Mode.CHARACTERS ? Mode.EXACT : mode, name(FieldName.ADDRESSEE)))
                .filter(Objects::nonNull)
                .forEach(query -> any.add(query, Occur.SHOULD));
        BooleanQuery query = any.build();
        return query.clauses().isEmpty() ? new MatchNoDocsQuery() : query;
    }

    private static Query silent(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private static List<BytesRef> bytes(Collection<String> values) {
        return values.stream().map(BytesRef::new).toList();
    }

    private static List<String> folded(List<String> values) {
        return values.stream().map(SearchField::fold).toList();
    }
}
