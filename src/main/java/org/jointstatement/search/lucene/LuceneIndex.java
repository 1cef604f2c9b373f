package org.jointstatement.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * An index in a directory. Searches see what was committed, and the cursor is part of each commit: the two can never
 * differ, whenever the process dies.
 */
final class LuceneIndex implements AutoCloseable {

    private static final String CURSOR = "cursor";
    private static final String MADE_FOR = "made-for";

    /** A large index has parts, through which each search goes with all processors that are free. */
    private static final SearcherFactory IN_PARALLEL = new SearcherFactory() {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new IndexSearcher(reader, ForkJoinPool.commonPool());
        }
    };

    private final String madeFor;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /**
     * Opens the index in a directory, or an empty one there. What was made for something else is emptied.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException if another process has it open
     * @throws IOException if there is something that is no whole index
     */
    LuceneIndex(Path path, Analyzer analysis, String madeFor) throws IOException {
        this.madeFor = madeFor;
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
        return new SearcherManager(directory, IN_PARALLEL);
    }

    /** The number of the last change that is in it; none if it has to be built. */
    OptionalLong cursor() {
        return reading(searcher -> {
            DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
            String cursor = reader.getIndexCommit().getUserData().get(CURSOR);
            return cursor == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(cursor));
        });
    }

    /** Does some work and moves the cursor, both or neither. */
    void writing(long cursor, Work work) {
        try {
            work.on(writer);
            writer.setLiveCommitData(
                    Map.of(CURSOR, Long.toString(cursor), MADE_FOR, madeFor).entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T reading(Look<T> look) {
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

    interface Work {
        void on(IndexWriter writer) throws IOException;
    }

    interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }
}
