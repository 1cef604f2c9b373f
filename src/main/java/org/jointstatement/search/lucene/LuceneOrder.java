package org.jointstatement.search.lucene;

import java.util.Arrays;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.jointstatement.search.index.SearchEngine.Order;

/** How hits follow each other: equal ones in the order of the text, on every page of a result the same. */
final class LuceneOrder {

    private static final SortField SLUG = new SortField(LuceneDocuments.SLUG, SortField.Type.STRING);
    private static final SortField ORDINAL = new SortField(LuceneDocuments.ORDINAL, SortField.Type.INT);
    private static final SortField STRENGTH = new SortField(LuceneDocuments.MOST, SortField.Type.INT, true);

    static {
        STRENGTH.setMissingValue(-1);
    }

    private LuceneOrder() {}

    /** The score is part of each, for it is shown. */
    static Sort of(Order order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, SLUG, ORDINAL);
            case TEXT -> new Sort(SLUG, ORDINAL, SortField.FIELD_SCORE);
            case STRENGTH -> new Sort(STRENGTH, SortField.FIELD_SCORE, SLUG, ORDINAL);
        };
    }

    static double score(FieldDoc found) {
        return Arrays.stream(found.fields)
                .filter(Float.class::isInstance)
                .mapToDouble(score -> (Float) score)
                .findFirst()
                .orElseThrow();
    }
}
