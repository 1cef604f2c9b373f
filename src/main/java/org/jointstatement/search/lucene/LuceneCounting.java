package org.jointstatement.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jointstatement.search.index.SearchField;

/** Counts values while documents are found: by number within a segment, by name between them. */
final class LuceneCounting extends SimpleCollector {

    private record Column(SearchField facet, SortedSetDocValues values, int[] counts) {}

    private final Set<SearchField> facets;
    private final List<Column> columns = new ArrayList<>();
    private final Map<SearchField, Map<String, Long>> counts = new EnumMap<>(SearchField.class);

    LuceneCounting(Set<SearchField> facets) {
        this.facets = facets;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        for (SearchField facet : facets) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), LuceneDocuments.values(facet));
            columns.add(new Column(facet, values, new int[Math.toIntExact(values.getValueCount())]));
        }
    }

    @Override
    public void collect(int document) throws IOException {
        for (Column column : columns) {
            if (column.values().advanceExact(document)) {
                for (int i = 0; i < column.values().docValueCount(); i++) {
                    column.counts()[(int) column.values().nextOrd()]++;
                }
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Adds up what the segment has: its values are read by one thread only. */
    @Override
    public void finish() throws IOException {
        for (Column column : columns) {
            Map<String, Long> known = counts.computeIfAbsent(column.facet(), facet -> new HashMap<>());
            for (int number = 0; number < column.counts().length; number++) {
                if (column.counts()[number] > 0) {
                    String value = column.values().lookupOrd(number).utf8ToString();
                    known.merge(value, (long) column.counts()[number], Long::sum);
                }
            }
        }
        columns.clear();
    }

    Map<SearchField, Map<String, Long>> counts() {
        return counts;
    }
}
