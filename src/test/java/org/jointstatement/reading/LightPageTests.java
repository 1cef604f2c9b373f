package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jointstatement.testing.PortTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a reader on a slow line has to wait for, in bytes: they are the same on every machine. */
@PortTest
class LightPageTests {

    private static final String STATEMENT = "/statements/belt-and-road-covid-19-2020";
    private static final int MOST = 60_000;
    private static final Pattern NEEDED =
            Pattern.compile("(?:<link rel=\"stylesheet\" href|<script [^>]*src)=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "/paragraphs/1", "/summary", "/commitments?view=wide"})
    void aPageWithItsStylesAndScriptsIsAtMostSixtyKilobytesOnTheLine(String page) throws Exception {
        HttpResponse<byte[]> html = get(STATEMENT + page);
        int bytes = html.body().length;
        for (String address : needed(html)) {
            bytes += get(address).body().length;
        }

        assertThat(bytes).isBetween(5_000, MOST);
    }

    @Test
    void aPageAsksForItsStylesOnce() throws Exception {
        List<String> needed = needed(get(STATEMENT));

        assertThat(needed).filteredOn(address -> address.endsWith(".css")).hasSize(1);
        assertThat(text(get(needed.get(0))))
                .startsWith("/*")
                .contains("@layer reset, tokens, base", ".masthead {", "@media print", "local(\"Georgia\")")
                .contains("url(\"/fonts/source-serif-4-latin-")
                .doesNotContain("@import");
    }

    private static List<String> needed(HttpResponse<byte[]> html) throws Exception {
        return NEEDED.matcher(text(html)).results().map(found -> found.group(1)).toList();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) throws Exception {
        boolean zipped = answer.headers().firstValue("Content-Encoding").isPresent();
        ByteArrayInputStream body = new ByteArrayInputStream(answer.body());
        return new String((zipped ? new GZIPInputStream(body) : body).readAllBytes(), StandardCharsets.UTF_8);
    }
}
