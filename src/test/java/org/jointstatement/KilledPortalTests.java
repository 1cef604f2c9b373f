package org.jointstatement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointstatement.testing.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole portal in a JVM of its own, on the default database, killed. */
class KilledPortalTests {

    private static final String PARAGRAPH = "/statements/belt-and-road-covid-19-2020/paragraphs/9";
    private static final Map<String, String> ADMINISTRATOR =
            Map.of("PORTAL_ADMIN_NAME", "keeper", "PORTAL_ADMIN_PASSWORD", "a ladder beside the old well");
    /** A few in each build; {@code mvn -Pkills test -Dtest=KilledPortalTests} does it fifty times. */
    private static final int KILLS = Integer.getInteger("portal.test.kills", 5);

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @TempDir
    private Path folder;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String site = "";

    @Test
    void aNoteSurvivesAKillRightAfterItsRedirect() throws Exception {
        try (ChildProcess portal = start()) {
            signIn();
            assertThat(write("Still here.").statusCode()).isBetween(300, 399);
            portal.kill();
        }

        try (ChildProcess portal = start()) {
            assertThat(get(PARAGRAPH)).contains("Still here.");
            portal.kill();
        }
    }

    /** Each time it is killed while a note is on its way; that one is sent again, as an impatient browser would. */
    @Test
    void everyAcknowledgedNoteIsThereOnceHoweverOftenThePortalIsKilled() throws Exception {
        Writer writer = new Writer();
        for (int kill = 0; kill < KILLS; kill++) {
            try (ChildProcess portal = start()) {
                if (kill == 0) {
                    signIn();
                }
                writer.resume(kill % 4 + 1);
                portal.kill();
                writer.stop();
            }
        }

        try (ChildProcess portal = start()) {
            writer.resume(0);
            writer.stop();
            String notes = get("/annotations.csv?mine=1");
            assertThat(writer.acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
            assertThat(writer.acknowledged)
                    .allSatisfy(body -> assertThat(notes.split(body, -1))
                            .as("%s stands there once", body)
                            .hasSize(2));
            assertThat(notes.split("\r\n")).hasSize(1 + writer.acknowledged.size());
            portal.kill();
        }
    }

    /** Writes one note after the other until nobody answers, and knows which of them were acknowledged. */
    private final class Writer {

        private final List<String> acknowledged = new CopyOnWriteArrayList<>();
        private UUID id = UUID.randomUUID();
        private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

        /** Begins with the note that was on its way, and returns when so many more are acknowledged. */
        void resume(int more) throws Exception {
            String token = token(PARAGRAPH);
            CountDownLatch enough = new CountDownLatch(more + 1);
            boolean last = more == 0;
            work = CompletableFuture.runAsync(() -> {
                        boolean goOn = true;
                        while (goOn && send(token)) {
                            enough.countDown();
                            goOn = !last;
                        }
                    })
                    .whenComplete((done, failure) -> {
                        while (enough.getCount() > 0) {
                            enough.countDown();
                        }
                    });
            enough.await();
        }

        void stop() {
            work.join();
        }

        private boolean send(String token) {
            String body = "Note " + id;
            try {
                HttpResponse<String> answer = KilledPortalTests.this.send(
                        PARAGRAPH + "/annotations",
                        Map.of("id", id.toString(), "body", body, "audience", "PUBLIC", "action", "save"),
                        token);
                if (answer.statusCode() != 303) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
                acknowledged.add(body);
                id = UUID.randomUUID();
                return true;
            } catch (IOException | InterruptedException e) {
                return false;
            }
        }
    }

    private ChildProcess start() {
        ChildProcess portal = ChildProcess.start(
                PortalApplication.class,
                folder,
                false,
                ADMINISTRATOR,
                "--server.port=0",
                "--portal.seeds=" + Path.of("seeds").toAbsolutePath());
        Matcher port = PORT.matcher(portal.awaitLine("Tomcat started on port"));
        assertThat(port.find()).isTrue();
        // By now the text and the administrator are there, whether they are new or from before.
        site = "http://localhost:" + port.group(1);
        return portal;
    }

    private void signIn() throws Exception {
        post("/login", "/login", Map.of("name", "keeper", "password", "a ladder beside the old well"));
    }

    private HttpResponse<String> write(String body) throws Exception {
        Map<String, String> note =
                Map.of("id", UUID.randomUUID().toString(), "body", body, "audience", "PUBLIC", "action", "save");
        return post(PARAGRAPH, PARAGRAPH + "/annotations", note);
    }

    /** Sends a form with the token of the page that it stands on. */
    private HttpResponse<String> post(String page, String path, Map<String, String> fields) throws Exception {
        return send(path, fields, token(page));
    }

    private String token(String page) throws Exception {
        Matcher token = TOKEN.matcher(get(page));
        assertThat(token.find()).as("a form on %s", page).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> send(String path, Map<String, String> fields, String token)
            throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(token, UTF_8)));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString())
                .body();
    }
}
