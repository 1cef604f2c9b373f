package org.jointstatement.search.lucene;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.LockObtainFailedException;
import org.jointstatement.search.index.IndexHome;
import org.jointstatement.search.index.SearchEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the index lies: a directory that one process owns, and that may be deleted while none runs. */
public class IndexDirectory implements IndexHome {

    private static final Logger LOG = LoggerFactory.getLogger(IndexDirectory.class);

    private final Path path;

    public IndexDirectory(Path path) {
        this.path = path;
    }

    /** Fails if another process owns the directory, or it cannot be written. */
    @Override
    public SearchEngine open(String origin) throws IOException {
        Files.createDirectories(path);
        try {
            return LuceneEngine.open(path, origin);
        } catch (LockObtainFailedException e) {
            throw new IOException(
                    "Another process uses the search index in " + path.toAbsolutePath()
                            + ". Each instance needs a portal.data of its own.",
                    e);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The search index in {} is broken and is thrown away: {}", path, e.toString());
            empty();
            return LuceneEngine.open(path, origin);
        }
    }

    private void empty() throws IOException {
        for (Path folder : LuceneEngine.folders(path)) {
            empty(folder);
        }
    }

    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME) && Files.isRegularFile(file)) {
                    Files.delete(file);
                }
            }
        }
    }
}
