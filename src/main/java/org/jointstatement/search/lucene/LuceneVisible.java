package org.jointstatement.search.lucene;

import java.util.Collection;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jointstatement.search.index.SearchDocument.Kind;
import org.jointstatement.search.index.SearchEngine.Request;

/** Narrows a query to what a viewer may find, of the kinds that are looked for. */
final class LuceneVisible {

    private LuceneVisible() {}

    /** The filter stands inside the query, so that counts and pages know nothing of what is not for the viewer. */
    static Query of(Query query, Request request, Collection<Kind> kinds) {
        BooleanQuery.Builder visible = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(in(LuceneDocuments.AUDIENCE, request.audiences()), Occur.FILTER)
                .add(in(LuceneDocuments.KIND, kinds.stream().map(Enum::name).toList()), Occur.FILTER);
        if (request.slug() != null) {
            visible.add(new TermQuery(new Term(LuceneDocuments.SLUG, request.slug())), Occur.FILTER);
        }
        return visible.build();
    }

    private static Query in(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
