package org.jointstatement.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * Keeps the index in a directory. Searches see what was committed, and the cursor is part of each commit: the two can
 * never differ, whenever the process dies.
 */
final class LuceneEngine implements SearchEngine {

    /** Raised whenever documents or the way their words are kept change. */
    private static final int FORMAT = 1;

    private static final String CURSOR = "cursor";
    private static final String MADE_FOR = "made-for";

    private final EnglishAnalysis analysis = new EnglishAnalysis();
    private final String madeFor;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private LuceneEngine(Path path, String origin) throws IOException {
        madeFor = FORMAT + " " + analysis.version() + " " + origin;
        directory = FSDirectory.open(path);
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(analysis));
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
        try {
            searchers = readers();
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer::rollback, directory);
            throw e;
        }
    }

    /**
     * Opens the index in a directory, or an empty one there. What is of another database or another format is emptied.
     *
     * @param origin names the database that the index is derived from
     * @throws org.apache.lucene.store.LockObtainFailedException if another process has it open
     * @throws IOException if there is something that is no whole index
     */
    static LuceneEngine open(Path path, String origin) throws IOException {
        return new LuceneEngine(path, origin);
    }

    private SearcherManager readers() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            writer.commit();
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            Map<String, String> data = reader.getIndexCommit().getUserData();
            if (!data.isEmpty() && !madeFor.equals(data.get(MADE_FOR))) {
                writer.deleteAll();
                writer.setLiveCommitData(Set.of());
                writer.commit();
            }
        }
        return new SearcherManager(directory, null);
    }

    @Override
    public OptionalLong cursor() {
        return reading(searcher -> {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            String cursor = reader.getIndexCommit().getUserData().get(CURSOR);
            return cursor == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cursor));
        });
    }

    @Override
    public void rebuild(long cursor, Iterable<SearchDocument> documents) {
        writing(cursor, () -> {
            writer.deleteAll();
            for (SearchDocument document : documents) {
                writer.addDocument(LuceneDocuments.of(document));
            }
        });
    }

    @Override
    public void replace(long cursor, Map<String, List<SearchDocument>> documentsBySubject) {
        writing(cursor, () -> {
            for (Map.Entry<String, List<SearchDocument>> subject : documentsBySubject.entrySet()) {
                writer.deleteDocuments(new Term(LuceneDocuments.SUBJECT, subject.getKey()));
                writer.addDocuments(
                        subject.getValue().stream().map(LuceneDocuments::of).toList());
            }
        });
    }

    @Override
    public Result search(Request request) {
        return reading(searcher -> {
            Query query = searcher.rewrite(new LuceneQueries(analysis, searcher.getIndexReader()).of(request.query()));
            int last = Math.max(1, request.from() + request.size());
            TopFieldDocs found = searcher.search(
                    LuceneQueries.visible(query, request),
                    new TopFieldCollectorManager(LuceneDocuments.ORDER, last, null, Integer.MAX_VALUE));
            Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            List<Hit> hits = new ArrayList<>();
            for (int i = request.from();
                    i < Math.min(last, found.scoreDocs.length) && hits.size() < request.size();
                    i++) {
                hits.add(LuceneHighlights.hit(searcher, weight, found.scoreDocs[i]));
            }
            return new Result(found.totalHits.value, hits);
        });
    }

    private void writing(long cursor, Work work) {
        try {
            work.run();
            writer.setLiveCommitData(
                    Map.of(CURSOR, Long.toString(cursor), MADE_FOR, madeFor).entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T reading(Look<T> look) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return look.at(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (AlreadyClosedException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves what was not committed: a change that failed half-way is applied again from the cursor. */
    @Override
    public void close() {
        IOUtils.closeWhileHandlingException(searchers, writer::rollback, directory);
    }

    private interface Work {
        void run() throws IOException;
    }

    private interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }
}
