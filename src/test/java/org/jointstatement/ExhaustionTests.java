package org.jointstatement;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.testing.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal with the image's options, which end it when its heap is full, before people who begin and never go on. */
class ExhaustionTests {

    private static final String PAGE = "/statements/belt-and-road-covid-19-2020";
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final String POST =
            "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n";

    /** More than are let in at once. */
    private static final int CONNECTIONS = 1_100;

    @TempDir
    private Path folder;

    private int port;

    @Test
    void whoBeginsAndNeverGoesOnEndsNothing() throws Exception {
        try (ChildProcess portal = start()) {
            for (String beginning : List.of(
                    "GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(15_000),
                    POST + "Content-Length: 16000\r\n\r\n" + "a=b&".repeat(2_000),
                    POST + "Content-Length: 1000000\r\n\r\na=b",
                    POST + "Transfer-Encoding: chunked\r\n\r\n2000\r\n" + "a=b&".repeat(2_000))) {
                assertThat(during(beginning)).as("during %.80s", beginning).isEqualTo(200);
                assertThat(status()).as("after %.80s", beginning).isEqualTo(200);
            }
            // These are made in turn. Who comes while more wait than may is asked to come again, and is then served.
            assertThat(during("GET " + PAGE + "?each=other-%d HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                    .isIn(200, 503);
            await().atMost(Duration.ofMinutes(2)).until(this::status, status -> status == 200);
            portal.kill();
        }
    }

    /** Returns the status of one more request: all before it have been let in by the time it is answered. */
    private int during(String beginning) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                Socket socket = new Socket("localhost", port);
                sockets.add(socket);
                socket.getOutputStream()
                        .write(beginning.replace("%d", String.valueOf(i)).getBytes(US_ASCII));
            }
            return status();
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private int status() throws IOException {
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + PAGE))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(page, BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ChildProcess start() {
        Path options = Path.of("src/image/java.options").toAbsolutePath();
        ChildProcess portal = ChildProcess.start(
                PortalApplication.class,
                folder,
                false,
                Map.of("JDK_JAVA_OPTIONS", "\"@" + options + "\""),
                "--server.port=0",
                "--server.tomcat.connection-timeout=4s",
                "--portal.seeds=" + Path.of("seeds").toAbsolutePath());
        Matcher found = PORT.matcher(portal.awaitLine("Tomcat started on port"));
        assertThat(found.find()).isTrue();
        port = Integer.parseInt(found.group(1));
        return portal;
    }
}
