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
import java.util.Map;
import java.util.UUID;
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
            portal.awaitLine("Made the first administrator");
            signIn();
            assertThat(write("Still here.").statusCode()).isBetween(300, 399);
            portal.kill();
        }

        try (ChildProcess portal = start()) {
            assertThat(get(PARAGRAPH)).contains("Still here.");
            portal.kill();
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
        site = "http://localhost:" + port.group(1);
        portal.awaitLine("Seeds: belt-and-road-covid-19-2020.txt");
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
        Matcher token = TOKEN.matcher(get(page));
        assertThat(token.find()).as("a form on %s", page).isTrue();
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(token.group(1), UTF_8)));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString())
                .body();
    }
}
