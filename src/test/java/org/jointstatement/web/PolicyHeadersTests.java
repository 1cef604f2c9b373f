package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jointstatement.testing.PortTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asks in the server's own words, because no client would send some of these. */
@PortTest
class PolicyHeadersTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "HEAD /",
                "GET /login",
                "GET /account",
                "GET /absent",
                "GET /api/absent",
                "GET /css/tokens.css",
                "GET /actuator/health",
                "GET /statements;x",
                "GET /%00",
                "GET /a|b",
                "OPTIONS /",
                "TRACE /",
                "NONSENSE /",
            })
    void everyAnswerCarriesThePolicies(String asked) throws Exception {
        assertPolicies(answer(asked, "Host: localhost"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1048577", "Host: a b", "Host: b", "Transfer-Encoding: unknown"})
    void whatIsRefusedUnreadCarriesThem(String header) throws Exception {
        String answer = answer("POST /login", "Host: localhost\r\n" + header);

        assertThat(answer).containsPattern("HTTP/1.1 (400|413|501) ");
        assertPolicies(answer);
    }

    @Test
    void whatIsRefusedUnreadIsSaidInTheLanguageAskedFor() throws Exception {
        assertThat(answer("GET /", "Host: a b\r\nAccept-Language: ru, en")).contains("<html lang=\"ru\" dir=\"ltr\">");
        assertThat(answer("GET /", "Host: a b")).contains("<html lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void notModifiedCarriesThem() throws Exception {
        String etag = answer("GET /statements", "Host: localhost")
                .lines()
                .filter(line -> line.startsWith("ETag: "))
                .findFirst()
                .orElseThrow();
        String answer = answer("GET /statements", "Host: localhost\r\nIf-None-Match: " + etag.substring(6));

        assertThat(answer).startsWith("HTTP/1.1 304 ");
        assertPolicies(answer);
    }

    private static void assertPolicies(String answer) {
        assertThat(answer.lines())
                .contains(
                        "Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self';"
                                + " frame-ancestors 'none'; object-src 'none'",
                        "X-Content-Type-Options: nosniff",
                        "X-Frame-Options: DENY",
                        "Referrer-Policy: same-origin",
                        "Cross-Origin-Opener-Policy: same-origin",
                        "Cross-Origin-Resource-Policy: same-origin")
                .anyMatch(line -> line.startsWith("Permissions-Policy: "))
                .noneMatch(line -> line.startsWith("Server: "))
                .noneMatch(line -> line.startsWith("Strict-Transport-Security: "));
    }

    private String answer(String asked, String headers) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = asked + " HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
