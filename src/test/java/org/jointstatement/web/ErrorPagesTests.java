package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.testing.PortTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Error pages come from the server's own dispatch, so they need a real port. */
@PortTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private SignedIn signedIn;

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, text/html",
        "GET, /statements/nowhere, 404, text/html",
        "GET, /api/statements/nowhere, 404, application/problem+json",
        "GET, /api/nowhere, 404, application/problem+json",
        "PATCH, /statements, 403, text/html",
        "PUT, /api/statements, 405, application/problem+json",
        "POST, /api/search?q=bridge, 405, application/problem+json",
        "DELETE, /api/nowhere, 404, application/problem+json",
        "GET, /api, 404, application/problem+json",
        "GET, /error, 404, text/html",
        "GET, /api/search?q=a&page=x, 400, application/problem+json"
    })
    void whatWentWrongIsSaidInTheFormThatWasAskedFor(String method, String path, int status, String type)
            throws Exception {
        HttpResponse<String> answer = send(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith(type));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).doesNotContain("Exception", "org.", "\tat ", "Whitelabel");
    }

    @Test
    void parametersThatCannotBeDecodedFillNoLog(CapturedOutput log) throws Exception {
        assertThat(send("GET", "/search?q=%ff").statusCode()).isEqualTo(400);
        assertThat(log).doesNotContain("Servlet.service()");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/statements", "/no/such/page", "/api/statements"})
    void whateverABrowserSaysOfItsLanguagesIsNoError(String path) throws Exception {
        int status = send("GET", path).statusCode();

        for (String header : List.of("fr;q=much", ",,;;==", "fr,".repeat(100), "a,".repeat(4000), "x".repeat(9000))) {
            HttpRequest request = HttpRequest.newBuilder(uri(path))
                    .header("Accept-Language", header)
                    .build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .as("status of %s for %.20s", path, header)
                    .isEqualTo(status);
        }
    }

    @Test
    void anErrorPageSpeaksTheReadersLanguageAndLeadsBackToItself() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/nowhere?a=b&lang=ar"))
                .header("Accept-Language", "fr")
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).body())
                .contains("<html lang=\"ar\" dir=\"rtl\"", "name=\"returnTo\" value=\"/nowhere?a=b\"");
    }

    /** The address is refused before there is a token, so that signing out would fail. */
    @Test
    void aRefusedAddressOffersNothingThatWouldFail() throws Exception {
        String session = signedIn.cookie(signedIn.viewer(Role.ANALYST)).getValue();

        assertThat(page("/no/such/page", session)).contains("action=\"/logout\"", "name=\"_csrf\"");
        assertThat(page("/a%25b", session)).contains("href=\"/account\"").doesNotContain("/logout", "_csrf");
    }

    private String page(String path, String session) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Cookie", "SESSION=" + session)
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void aProblemNamesThePlace() throws Exception {
        assertThat(send("GET", "/api/statements/nowhere").body())
                .contains(
                        "\"type\":\"about:blank\"",
                        "\"title\":\"Not Found\"",
                        "\"status\":404",
                        "There is no statement nowhere.",
                        "\"instance\":\"/api/statements/nowhere\"");
    }

    @Test
    void aPageIsCompressedUnderAnEtagOfItsOwn() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/statements/belt-and-road-covid-19-2020"))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("ETag").orElseThrow()).endsWith("-gzip\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .method(method, BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
