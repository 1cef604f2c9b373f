package org.jointstatement.search.lucene;

import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Finds whatever has a place. Lucene's own query says the same, but does not tell others what it looks for. */
public final class PlaceQuery extends Query {

    private final String field;
    private final Place place;

    PlaceQuery(String field, Place place) {
        this.field = field;
        this.place = place;
    }

    public String field() {
        return field;
    }

    public Place place() {
        return place;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
        return new IntervalQuery(field, place.source());
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String shown) {
        return field + ":" + place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceQuery query && field.equals(query.field) && place.equals(query.place);
    }

    @Override
    public int hashCode() {
        return 31 * field.hashCode() + place.hashCode();
    }
}
