package org.jointstatement.search.opensearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.index.IndexHome;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.lucene.LuceneEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An OpenSearch cluster that all instances share, those with the same database, texts and rules the same index. */
public final class OpenSearchCluster implements IndexHome {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSearchCluster.class);

    private final OpenSearchClient client;
    private final String prefix;

    public OpenSearchCluster(OpenSearchClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    /** An index of other rules is left to the instances that go by them: while versions change there are both. */
    @Override
    public SearchEngine open(String origin) throws IOException {
        String madeFor = String.join(
                " ",
                String.valueOf(OpenSearchEngine.FORMAT),
                String.valueOf(LuceneEngine.FORMAT),
                new EnglishAnalysis().version(),
                origin);
        String name = prefix + "-" + shortened(madeFor);
        SearchEngine engine = OpenSearchEngine.open(client, name);
        LOG.info("The search index is {}-* in OpenSearch.", name);
        return engine;
    }

    private static String shortened(String madeFor) {
        CRC32 sum = new CRC32();
        sum.update(madeFor.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
