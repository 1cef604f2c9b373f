package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jointstatement.testing.PortTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What someone gets who mistyped an address; error pages need a real port. */
@PortTest
class BadAddressesTests {

    private static final String STATEMENT = "/statements/belt-and-road-covid-19-2020";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/paragraphs/09, /paragraphs/9",
        "/paragraphs/9/, /paragraphs/9",
        "/paragraphs/0009/, /paragraphs/9",
        "/paragraphs/%5B9%5D, /paragraphs/9",
        "/paragraphs/%EF%BC%99, /paragraphs/9",
        "/Paragraphs/9, /paragraphs/9",
        "/sections/Boosting-Connectivity/, /sections/boosting-connectivity",
        "/participants/, /participants",
        ".PDF, .pdf",
        "/paragraphs/09.txt, /paragraphs/9.txt",
        "/paragraphs/9.PDF, /paragraphs/9.pdf",
        "/clauses/9.5/, /clauses/9.5",
        "/, ''"
    })
    void aNearMissIsLedOnceToWhereItMeant(String mistyped, String meant) throws Exception {
        HttpResponse<String> answer = get(STATEMENT + mistyped + "?view=wide");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(STATEMENT + meant + "?view=wide");
        assertThat(get(STATEMENT + meant).statusCode()).isEqualTo(200);
    }

    @Test
    void capitalsInTheSlugAreNoOtherStatement() throws Exception {
        assertThat(get("/statements/BELT-and-Road-COVID-19-2020").headers().firstValue("Location"))
                .hasValue(STATEMENT);
        assertThat(get("/Search/?q=trade").headers().firstValue("Location")).hasValue("/search?q=trade");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/paragraphs/0", "/paragraphs/-1", "/paragraphs/20", "/paragraphs/9999999999", "/paragraphs/9.5",
                "/paragraphs/abc", "/paragraphs/9.unknown", "/paragraphs/020", "/paragraphs", "/paragraphs/",
                "/paragraphs/x/annotations", "/sections/nowhere", "/sections", "/nowhere", "/Nowhere/"
            })
    void whereAStatementHasNothingThePageLeadsOnIntoIt(String path) throws Exception {
        HttpResponse<String> answer = get(STATEMENT + path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("There is nothing at this address", "Its paragraphs are numbered from 1 to 19.")
                .contains("href=\"" + STATEMENT + "\"", "href=\"" + STATEMENT + "/sections/boosting-connectivity\"")
                .doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/statements/nowhere", "/statements/nowhere/", "/statements/nowhere/paragraphs/09", "/nowhere/"})
    void whatNamesNoStatementLeadsIntoNone(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is nothing at this address").doesNotContain("Its paragraphs");
    }

    /** As browsers send it when somebody types a number as pages show it. */
    @Test
    void plainBracketsLeadToTheParagraph() throws Exception {
        assertThat(raw(STATEMENT + "/paragraphs/[9]"))
                .contains("HTTP/1.1 301", "Location: " + STATEMENT + "/paragraphs/9");
    }

    @Test
    void aNearMissOfAnAddressThatIsNotThereIsNoNearMiss() throws Exception {
        assertThat(get(STATEMENT + "/CLAUSES/99.9").statusCode()).isEqualTo(404);
        assertThat(get(STATEMENT + "/participants/FR").statusCode()).isEqualTo(404);
    }

    /** The server itself refuses these, before the portal's pages; no client library would send them. */
    @ParameterizedTest
    @ValueSource(strings = {"/paragraphs/%00", "/paragraphs/%zz", "/paragraphs/<9>", "/paragraphs/%ff"})
    void whatIsNoAddressAtAllIsRefusedInTheHousesWords(String path) throws Exception {
        String answer = raw(STATEMENT + path);

        assertThat(answer.lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).matches("HTTP/1.1 40[04].*"));
        assertThat(answer)
                .contains("Content-Security-Policy: ", "href=\"/\"", "/css/portal")
                .doesNotContain("Tomcat", "HTTP Status", "Exception");
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI uri = URI.create("http://localhost:" + port + path);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private String raw(String path) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.US_ASCII);
            out.print("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }
}
