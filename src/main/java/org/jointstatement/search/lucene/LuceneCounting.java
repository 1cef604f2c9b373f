package org.jointstatement.search.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
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

    private record Column(SortedSetDocValues values, int[] counts) {}

    private final Set<SearchField> facets;
    private final Map<SearchField, Column> columns = new EnumMap<>(SearchField.class);
    private final Map<SearchField, Map<String, Long>> counts = new EnumMap<>(SearchField.class);

    LuceneCounting(Set<SearchField> facets) {
        this.facets = facets;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        addUp();
        for (SearchField facet : facets) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), LuceneDocuments.values(facet));
            columns.put(facet, new Column(values, new int[Math.toIntExact(values.getValueCount())]));
        }
    }

    @Override
    public void collect(int document) throws IOException {
        for (Column column : columns.values()) {
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

    Map<SearchField, Map<String, Long>> counts() throws IOException {
        addUp();
        return counts;
    }

    private void addUp() throws IOException {
        for (Map.Entry<SearchField, Column> each : columns.entrySet()) {
            Map<String, Long> known = counts.computeIfAbsent(each.getKey(), facet -> new HashMap<>());
            Column column = each.getValue();
            for (int number = 0; number < column.counts().length; number++) {
                if (column.counts()[number] > 0) {
                    String value = column.values().lookupOrd(number).utf8ToString();
                    known.merge(value, (long) column.counts()[number], Long::sum);
                }
            }
        }
        columns.clear();
    }
}
