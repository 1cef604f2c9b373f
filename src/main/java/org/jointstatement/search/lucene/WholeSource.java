package org.jointstatement.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Finds what another source finds, each as one occurrence whatever number of words it is made of. */
final class WholeSource extends IntervalsSource {

    private static final Query ANY = new MatchAllDocsQuery();

    private final IntervalsSource inner;

    WholeSource(IntervalsSource inner) {
        this.inner = inner;
    }

    @Override
    public IntervalIterator intervals(String field, LeafReaderContext leaf) throws IOException {
        return inner.intervals(field, leaf);
    }

    @Override
    public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int document)
            throws IOException {
        IntervalMatchesIterator matches = inner.matches(field, leaf, document);
        return matches == null ? null : new Whole(matches);
    }

    @Override
    public void visit(String field, QueryVisitor visitor) {
        inner.visit(field, visitor);
    }

    @Override
    public int minExtent() {
        return inner.minExtent();
    }

    @Override
    public Collection<IntervalsSource> pullUpDisjunctions() {
        return inner.pullUpDisjunctions().stream()
                .map(each -> (IntervalsSource) new WholeSource(each))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WholeSource whole && inner.equals(whole.inner);
    }

    @Override
    public int hashCode() {
        return Objects.hash(WholeSource.class, inner);
    }

    @Override
    public String toString() {
        return "WHOLE(" + inner + ")";
    }

    /** Matches without parts. */
    private record Whole(IntervalMatchesIterator matches) implements IntervalMatchesIterator {

        @Override
        public boolean next() throws IOException {
            return matches.next();
        }

        @Override
        public int startPosition() {
            return matches.startPosition();
        }

        @Override
        public int endPosition() {
            return matches.endPosition();
        }

        @Override
        public int startOffset() throws IOException {
            return matches.startOffset();
        }

        @Override
        public int endOffset() throws IOException {
            return matches.endOffset();
        }

        @Override
        public @Nullable MatchesIterator getSubMatches() {
            return null;
        }

        /** Lucene asks whatever has no parts, and what is made of parts does not know. */
        @Override
        public Query getQuery() {
            return ANY;
        }

        @Override
        public int gaps() {
            return matches.gaps();
        }

        @Override
        public int width() {
            return matches.width();
        }
    }
}
