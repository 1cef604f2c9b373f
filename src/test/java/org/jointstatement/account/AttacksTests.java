package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jointstatement.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What only a real server shows: its own limits and methods, and answers that are forwarded. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
class AttacksTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    @LocalServerPort
    private int port;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void whatSomeoneSaysInTheNameOfAProxyIsNotBelieved() throws Exception {
        var headers = browser.send(
                        request("/account")
                                .header("X-Forwarded-Proto", "https")
                                .header("X-Forwarded-Host", "evil.example")
                                .build(),
                        BodyHandlers.ofString())
                .headers();

        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Location")).hasValue("/login?returnTo=%2Faccount");
    }

    @Test
    void traceIsOff() throws Exception {
        assertThat(statusLine("TRACE /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .contains(" 405 ");
    }

    @Test
    void aBodyThatSaysItIsOverAMegabyteIsRefusedUnread() throws Exception {
        assertThat(statusLine("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM
                        + "\r\nContent-Length: 1048577\r\n\r\n"))
                .contains(" 413 ");
    }

    @Test
    void aBodyThatDoesNotSayIsRefusedOnceItIsOverAMegabyte() throws Exception {
        BodyPublisher unsized = BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(("name=" + "x".repeat(1_200_000)).getBytes()));

        assertThat(post("/login", unsized).statusCode()).isEqualTo(413);
    }

    @Test
    void aFormOfThousandsOfFieldsIsRefused() throws Exception {
        assertThat(post("/login", BodyPublishers.ofString("a=1&".repeat(5000))).statusCode())
                .isBetween(400, 413);
    }

    @Test
    void textThatWasPostedTooLateIsShownAndCanBeSentAgain() throws Exception {
        String note =
                "body=%0AFirst%20line%0A%3Cscript%3Ealert(1)%3C%2Fscript%3E&audience=PUBLIC&password=secret&code=secret";
        HttpRequest late = request("/statements/x/paragraphs/9/annotations")
                .header("Content-Type", FORM)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(note))
                .build();

        HttpResponse<String> page = browser.send(late, BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("\nFirst line\n&lt;script&gt;alert(1)&lt;/script&gt;</textarea>")
                .contains("action=\"/statements/x/paragraphs/9/annotations\"")
                .contains("name=\"audience\" value=\"PUBLIC\"")
                .contains("name=\"_csrf\"")
                .doesNotContain("secret");
    }

    @Test
    void whatAnotherSiteHasPostedCannotBeSentOn() throws Exception {
        Viewer administrator = signedIn.viewer(Role.ADMINISTRATOR);
        HttpRequest forged = request("/admin/accounts")
                .header("Content-Type", FORM)
                .header("Origin", "https://evil.example")
                .header("Cookie", "SESSION=" + signedIn.cookie(administrator).getValue())
                .POST(BodyPublishers.ofString("name=evil&role=ADMINISTRATOR"))
                .build();

        HttpResponse<String> page = browser.send(forged, BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).doesNotContain("action=\"/admin/accounts\"");
        assertThat(rows.sql("select count(*) from account where name = 'evil'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void readingWritesASessionsRowOnceAMinute() throws Exception {
        String cookie = signedIn.cookie(signedIn.viewer(Role.ANALYST)).getValue();
        HttpRequest page =
                request("/account").header("Cookie", "SESSION=" + cookie).build();
        browser.send(page, BodyHandlers.ofString());
        long used = lastUsed();

        browser.send(page, BodyHandlers.ofString());
        assertThat(lastUsed()).isEqualTo(used);

        rows.sql("update spring_session set last_access_time = last_access_time - 61000")
                .update();
        assertThat(browser.send(page, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        assertThat(lastUsed()).isGreaterThanOrEqualTo(used);
    }

    private long lastUsed() {
        return rows.sql("select max(last_access_time) from spring_session")
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        HttpRequest request =
                request(path).header("Content-Type", FORM).POST(body).build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private String statusLine(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            byte[] answer = socket.getInputStream().readNBytes(60);
            return new String(answer, StandardCharsets.US_ASCII)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
