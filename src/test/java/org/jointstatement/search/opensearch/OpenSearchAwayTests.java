package org.jointstatement.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jointstatement.search.index.IndexFollower;
import org.jointstatement.search.index.IndexUnavailableException;
import org.jointstatement.search.index.Indexed;
import org.jointstatement.search.index.SearchChanges;
import org.junit.jupiter.api.Test;

/** What the portal does while the cluster is away, hangs, or refuses. */
class OpenSearchAwayTests {

    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void nobodyWaitsForAClusterThatIsAway() throws Exception {
        IndexFollower follower = follower(closedPort());
        follower.start();
        follower.follow();

        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(follower::engine).isInstanceOf(IndexUnavailableException.class));
        follower.destroy();
    }

    @Test
    void aClusterThatHangsIsNotWaitedFor() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            URI url = URI.create("http://127.0.0.1:" + silent.getLocalPort());

            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> assertThatThrownBy(() -> client(url).send("GET", "/", null))
                            .isInstanceOf(UncheckedIOException.class)
                            .hasMessageContaining("does not answer"));
        }
    }

    @Test
    void whatTheClusterDoesNotUnderstandIsNoReasonToDistrustIt() throws IOException {
        assertAnswered(400, IllegalStateException.class);
        assertAnswered(429, UncheckedIOException.class);
        assertAnswered(503, UncheckedIOException.class);
    }

    @Test
    void theAccountIsSaid() throws IOException {
        List<String> said = new ArrayList<>();
        HttpServer server = server(200, said);
        try {
            new OpenSearchClient(url(server), "portal", "secret", SHORT).send("GET", "/", null);
        } finally {
            server.stop(0);
        }

        assertThat(said).containsExactly("Basic cG9ydGFsOnNlY3JldA==");
    }

    private static void assertAnswered(int status, Class<? extends Exception> failure) throws IOException {
        HttpServer server = server(status, new ArrayList<>());
        try {
            assertThatThrownBy(() -> client(url(server)).send("GET", "/", null)).isInstanceOf(failure);
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer server(int status, List<String> said) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            said.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            byte[] answer = "{}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static URI url(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private static URI closedPort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + closed.getLocalPort());
        }
    }

    private static OpenSearchClient client(URI url) {
        return new OpenSearchClient(url, null, "", SHORT);
    }

    private static IndexFollower follower(URI url) {
        SearchChanges changes = mock(SearchChanges.class);
        Indexed indexed = mock(Indexed.class);
        when(changes.origin()).thenReturn("origin");
        when(changes.newest()).thenReturn(5L);
        when(indexed.edition()).thenReturn("edition");
        return new IndexFollower(changes, indexed, new OpenSearchCluster(client(url), "test"));
    }
}
