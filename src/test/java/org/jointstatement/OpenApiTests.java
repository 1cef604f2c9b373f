package org.jointstatement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.corrections.CorrectionForm;
import org.jointstatement.commitment.corrections.Corrections;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.OpenApi;
import org.jointstatement.testing.PortTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** What {@code /api/openapi.json} says of the answers is what programs get. */
@PortTest
class OpenApiTests {

    private static final String SHIPPED = "/api/statements/belt-and-road-covid-19-2020";
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Statements statements;

    @Autowired
    private Corrections corrections;

    @Autowired
    private SignedIn signedIn;

    private OpenApi openApi;

    /** An address to ask, the path that describes it, and what it answers with. */
    record Example(String path, int status, String address) {}

    static Stream<Example> examples() {
        return Stream.of(
                new Example("/api/openapi.json", 200, "/api/openapi.json"),
                new Example("/api/statements", 200, "/api/statements"),
                new Example("/api/statements/{slug}", 200, SHIPPED),
                new Example("/api/statements/{slug}", 404, "/api/statements/nowhere"),
                new Example("/api/statements/{slug}/paragraphs/{n}", 200, SHIPPED + "/paragraphs/1"),
                new Example("/api/statements/{slug}/paragraphs/{n}", 200, SHIPPED + "/paragraphs/14"),
                new Example("/api/statements/{slug}/paragraphs/{n}", 404, SHIPPED + "/paragraphs/99"),
                new Example("/api/statements/{slug}/paragraphs/{n}", 404, SHIPPED + "/paragraphs/x"),
                new Example("/api/statements/{slug}/clauses", 200, SHIPPED + "/clauses"),
                new Example("/api/statements/{slug}/clauses", 404, "/api/statements/nowhere/clauses"),
                new Example("/api/statements/{slug}/glossary", 200, SHIPPED + "/glossary"),
                new Example("/api/statements/{slug}/glossary", 404, "/api/statements/nowhere/glossary"),
                new Example("/api/statements/{slug}/participants", 200, SHIPPED + "/participants"),
                new Example("/api/statements/{slug}/participants", 404, "/api/statements/nowhere/participants"),
                new Example("/api/search", 200, "/api/search?q=telemedicine"),
                new Example("/api/search", 200, "/api/search?q=%22video+conference"),
                new Example("/api/search", 200, "/api/search?q=nothingofthiskind"),
                new Example("/api/search", 200, "/api/search?q=trade&in=all&order=strength&type=PLEDGE&type=CALL"),
                new Example("/api/search", 200, "/api/search?strength=5"),
                new Example("/api/search", 400, "/api/search?q=a&in=x"),
                new Example("/api/search", 400, "/api/search"),
                new Example("/api/search", 400, "/api/search?q="),
                new Example("/api/search", 400, "/api/search?q=a&page=x"),
                new Example("/api/search", 400, "/api/search?q=a&size=101"),
                new Example("/api/search", 404, "/api/search?q=a&statement=nowhere"),
                new Example("/api/search/related", 200, "/api/search/related?q=remote+medicine"),
                new Example("/api/search/related", 200, "/api/search/related?q=guitar+chords"),
                new Example("/api/search/related", 400, "/api/search/related?q="),
                new Example("/api/search/related", 404, "/api/search/related?q=a&statement=nowhere"));
    }

    @BeforeEach
    void read() throws Exception {
        openApi = new OpenApi(JSON.readTree(send("/api/openapi.json").body()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anAnswerIsAsDescribed(Example example) throws Exception {
        HttpResponse<String> answer = send(example.address());

        assertThat(answer.statusCode()).isEqualTo(example.status());
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith(openApi.contentType(example.path(), example.status())));
        assertThat(openApi.faults(example.path(), example.status(), JSON.readTree(answer.body())))
                .isEmpty();
    }

    @Test
    void aCorrectedClauseIsAsDescribed() throws Exception {
        String slug = "openapi-corrected";
        statements.publish(Fixtures.statement(slug), new byte[0]);
        var form = new CorrectionForm(UUID.randomUUID(), 0, ClauseType.CALL, null, 3, "", "open", "Because.");
        corrections.correct(signedIn.viewer(Role.EDITOR), slug, "3.1", form);

        String clauses = send("/api/statements/" + slug + "/clauses").body();

        assertThat(clauses).contains("\"derived\":{");
        assertThat(openApi.faults("/api/statements/{slug}/clauses", 200, JSON.readTree(clauses)))
                .isEmpty();
    }

    @Test
    void everyAddressOfTheApiIsDescribed() {
        Set<String> served = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/") && !pattern.equals("/api/docs"))
                .map(pattern -> pattern.replace("{number:[1-9]\\d{0,4}}", "{n}"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(openApi.paths()).isEqualTo(served);
    }

    /** All but 503, which is answered only while an index is being built, and 429, for which see RequestLimitsTests. */
    @Test
    void everyDescribedAnswerHasAnExample() {
        Map<String, Set<String>> shown = examples()
                .collect(groupingBy(Example::path, mapping(example -> String.valueOf(example.status()), toSet())));

        assertThat(openApi.paths()).allSatisfy(path -> {
            Set<String> described = openApi.statuses(path);
            described.removeAll(Set.of("429", "503"));
            assertThat(shown.getOrDefault(path, Set.of())).as(path).isEqualTo(described);
        });
    }

    private HttpResponse<String> send(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
