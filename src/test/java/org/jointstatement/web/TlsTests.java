package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jointstatement.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Behind a proxy that ends TLS, whose word counts, for one name. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"server.forward-headers-strategy=native", "portal.hosts=localhost"})
@ContextConfiguration(initializers = TestDatabase.class)
class TlsTests {

    private static final String HSTS = "Strict-Transport-Security: max-age=31536000 ; includeSubDomains";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: *",
                "GET /login HTTP/1.1\r\nHost: localhost",
                "GET /absent HTTP/1.1\r\nHost: localhost",
                "GET /css/tokens.css HTTP/1.1\r\nHost: localhost",
                "TRACE / HTTP/1.1\r\nHost: localhost",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1048577",
                "GET /statements;x HTTP/1.1\r\nHost: localhost",
                "GET / HTTP/1.1\r\nHost: evil.example",
            })
    void everyAnswerTellsBrowsersToStayUnderIt(String request) throws Exception {
        assertThat(answer(request + "\r\nX-Forwarded-Proto: https").lines()).containsOnlyOnce(HSTS);
        assertThat(answer(request + "\r\nX-Forwarded-Proto: http").lines()).doesNotContain(HSTS);
    }

    @Test
    void theNameThatTheProxyGivesIsTheOneThatCounts() throws Exception {
        String request = "GET /statements HTTP/1.1\r\nHost: 10.0.0.7\r\nX-Forwarded-Host: ";
        assertThat(answer(request + "localhost")).startsWith("HTTP/1.1 200");
        assertThat(answer(request + "evil.example"))
                .startsWith("HTTP/1.1 421")
                .contains("The portal is not known by this name", "no-store");
    }

    private String answer(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String whole = request + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
