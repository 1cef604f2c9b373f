package org.jointstatement.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchEngine.Highlight;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.Query;

/**
 * Finds once more what another engine has found, in an index in memory of just these documents, to see where the query
 * matched: highlights are the same whatever the engine.
 */
public final class FoundAgain {

    private FoundAgain() {}

    /** The highlights of each document. */
    public static List<List<Highlight>> highlights(
            EnglishAnalysis analysis, List<SearchDocument> found, Query query, Mode mode) {
        try (Directory directory = new ByteBuffersDirectory()) {
            IndexWriterConfig inOrder = new IndexWriterConfig(analysis).setMergePolicy(NoMergePolicy.INSTANCE);
            try (IndexWriter writer = new IndexWriter(directory, inOrder)) {
                for (SearchDocument document : found) {
                    writer.addDocument(LuceneDocuments.of(document));
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return highlights(
                        new IndexSearcher(reader), found, new LuceneQueries(analysis, reader).of(query, mode));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<Highlight>> highlights(
            IndexSearcher searcher, List<SearchDocument> found, org.apache.lucene.search.Query query)
            throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<List<Highlight>> highlights = new ArrayList<>();
        for (int number = 0; number < found.size(); number++) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
            highlights.add(LuceneHighlights.of(
                    weight, leaf, number - leaf.docBase, found.get(number).text()));
        }
        return highlights;
    }
}
