package org.jointstatement.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jointstatement.testing.PortTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server does: forwards, redirects followed, pages of errors. */
@PortTest
class ServedFilesTests {

    private static final String STATEMENT = "/statements/belt-and-road-covid-19-2020";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "/paragraphs/9"})
    void jsonIsWhatTheApiSays(String part) throws Exception {
        HttpResponse<String> file = get(STATEMENT + part + ".json", "*/*");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(file.headers().firstValue("ETag")).isPresent();
        assertThat(file.body()).isEqualTo(get("/api" + STATEMENT + part, "*/*").body());
        assertThat(get(STATEMENT + part, "application/json").body()).isEqualTo(file.body());
    }

    @Test
    void whatThereIsNotIsAnsweredWithAListOfWhatThereIs() throws Exception {
        HttpResponse<String> answer = get(STATEMENT, "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        for (Format format : Format.values()) {
            assertThat(answer.body()).contains("href=\"" + STATEMENT + "." + format.suffix() + "\"", format.type());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xyz", ".pdf?paper=papyrus", "/paragraphs/99.pdf", "/paragraphs/9.xyz"})
    void aMistakeGetsAPageWithAWayOn(String rest) throws Exception {
        HttpResponse<String> answer = get(STATEMENT + rest, "*/*");

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains("Go to the statement").doesNotContain("Exception");
    }

    @Test
    void anUnknownPaperIsToldWhichThereAre() throws Exception {
        HttpResponse<String> answer = get(STATEMENT + ".pdf?paper=papyrus", "*/*");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("paper=a4 or paper=letter");
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        URI uri = URI.create("http://localhost:" + port + path);
        return client.send(HttpRequest.newBuilder(uri).header("Accept", accept).build(), BodyHandlers.ofString());
    }
}
