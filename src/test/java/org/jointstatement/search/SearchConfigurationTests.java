package org.jointstatement.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.jointstatement.search.index.IndexHome;
import org.jointstatement.search.lucene.IndexDirectory;
import org.jointstatement.search.opensearch.OpenSearchCluster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SearchConfigurationTests {

    private final SearchConfiguration configuration = new SearchConfiguration();

    @Test
    void aSettingSaysWhereTheIndexIs() {
        assertThat(home("lucene", null)).isInstanceOf(IndexDirectory.class);
        assertThat(home("opensearch", URI.create("http://search.example:9200"))).isInstanceOf(OpenSearchCluster.class);
    }

    @Test
    void whatCannotBeMeantStopsTheStartAndSaysWhy() {
        assertThatThrownBy(() -> home("solr", null))
                .hasMessageContaining("lucene or opensearch")
                .hasMessageContaining("solr");
        assertThatThrownBy(() -> home("opensearch", null)).hasMessageContaining("portal.search.opensearch.url");
    }

    private IndexHome home(String engine, @Nullable URI url) {
        return configuration.indexHome(
                engine,
                "data",
                new SearchConfiguration.OpenSearchSettings(url, null, "", "portal", Duration.ofSeconds(5)));
    }
}
