package org.jointstatement.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchEngine.Highlight;
import org.jointstatement.search.index.SearchEngine.Hit;
import org.jspecify.annotations.Nullable;

/** Asks the index itself where in a text the query matched, so that a highlight is never anything but a match. */
final class LuceneHighlights {

    private static final List<String> FIELDS = List.of("text.stem", "text.folded", "text.exact", "text.abbreviation");

    private LuceneHighlights() {}

    /** The document found, with its highlights. */
    static Hit hit(IndexSearcher searcher, Weight query, FieldDoc found) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
        SearchDocument document =
                LuceneDocuments.toDocument(searcher.storedFields().document(found.doc));
        List<Highlight> highlights = of(query, leaf, found.doc - leaf.docBase, document.text());
        return new Hit(document, highlights, LuceneOrder.score(found));
    }

    /** Where a document of a part of an index matches. */
    static List<Highlight> of(Weight query, LeafReaderContext leaf, int document, String text) throws IOException {
        Matches matches = query.matches(leaf, document);
        if (matches == null) {
            return List.of();
        }
        List<Highlight> found = new ArrayList<>();
        for (String field : FIELDS) {
            MatchesIterator each = matches.getMatches(field);
            add(each, found);
        }
        return inCodePoints(merged(found), text);
    }

    /** Of words that have only to stand in one sentence the words are marked, and not what stands between. */
    private static void add(@Nullable MatchesIterator each, List<Highlight> found) throws IOException {
        while (each != null && each.next()) {
            MatchesIterator parts = each.getSubMatches();
            if (parts == null) {
                found.add(new Highlight(each.startOffset(), each.endOffset()));
            } else {
                add(parts, found);
            }
        }
    }

    /** Two fields find the same word, and a phrase its own words: what overlaps is one highlight. */
    private static List<Highlight> merged(List<Highlight> found) {
        found.sort(Comparator.comparingInt(Highlight::start));
        List<Highlight> merged = new ArrayList<>();
        for (Highlight next : found) {
            Highlight last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && next.start() < last.end()) {
                merged.set(merged.size() - 1, new Highlight(last.start(), Math.max(last.end(), next.end())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /** Counts on from highlight to highlight: one walk over the text, however many there are. */
    private static List<Highlight> inCodePoints(List<Highlight> units, String text) {
        List<Highlight> points = new ArrayList<>();
        int unit = 0;
        int point = 0;
        for (Highlight next : units) {
            int start = point + text.codePointCount(unit, next.start());
            int end = start + text.codePointCount(next.start(), next.end());
            points.add(new Highlight(start, end));
            unit = next.end();
            point = end;
        }
        return points;
    }
}
