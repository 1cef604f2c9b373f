package org.jointstatement.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jointstatement.search.index.IndexHome;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.lucene.IndexDirectory;
import org.jointstatement.search.opensearch.OpenSearchClient;
import org.jointstatement.search.opensearch.OpenSearchCluster;
import org.jointstatement.testing.OpenSearchNode;

/** An engine of the kind that {@code portal.test.engine} names: lucene, or opensearch (a real node). */
public final class TestEngine {

    private TestEngine() {}

    /** An empty one. */
    public static SearchEngine open(Path folder) {
        try {
            return home(folder).open("this database");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IndexHome home(Path folder) {
        return System.getProperty("portal.test.engine", "lucene").equals("opensearch")
                ? new OpenSearchCluster(client(), "test-" + UUID.randomUUID())
                : new IndexDirectory(folder);
    }

    public static OpenSearchClient client() {
        return client(OpenSearchNode.url());
    }

    public static OpenSearchClient client(URI url) {
        return new OpenSearchClient(url, null, "", Duration.ofSeconds(30));
    }
}
