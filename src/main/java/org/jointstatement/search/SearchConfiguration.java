package org.jointstatement.search;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jointstatement.search.index.IndexHome;
import org.jointstatement.search.lucene.IndexDirectory;
import org.jointstatement.search.opensearch.OpenSearchClient;
import org.jointstatement.search.opensearch.OpenSearchCluster;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses where the index is kept. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    /**
     * How to reach OpenSearch.
     *
     * @param index what the names of its indices begin with
     * @param timeout how long an answer is waited for
     */
    @ConfigurationProperties("portal.search.opensearch")
    record OpenSearchSettings(
            @Nullable URI url,
            @Nullable String user,
            @DefaultValue("") String password,
            @DefaultValue("joint-statement-portal") String index,
            @DefaultValue("5s") Duration timeout) {}

    @Bean
    IndexHome indexHome(
            @Value("${portal.search.engine}") String engine,
            @Value("${portal.data}") String data,
            OpenSearchSettings settings) {
        return switch (engine) {
            case "lucene" -> new IndexDirectory(Path.of(data, "index"));
            case "opensearch" -> cluster(settings);
            default ->
                throw new IllegalArgumentException(
                        "portal.search.engine is lucene or opensearch, and not \"" + engine + "\"");
        };
    }

    private static IndexHome cluster(OpenSearchSettings settings) {
        URI url = settings.url();
        if (url == null) {
            throw new IllegalArgumentException("portal.search.engine=opensearch needs portal.search.opensearch.url");
        }
        OpenSearchClient client = new OpenSearchClient(url, settings.user(), settings.password(), settings.timeout());
        return new OpenSearchCluster(client, settings.index());
    }
}
