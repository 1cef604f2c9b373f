package org.jointstatement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jointstatement.search.SearchEngine.Hit;
import org.jointstatement.search.SearchEngine.Request;
import org.jointstatement.search.SearchEngine.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine behind the port does. */
abstract class SearchEngineContract {

    /** An empty engine of its own for each test. */
    abstract SearchEngine engine();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            value = {
                "telemedicine|8|1",
                "infrastructure*|8 9 10 18|5",
                "infrastructure|8 9 10 18|5",
                "\"supply chains\"|9 12|2",
                "\"sustainable development\"|5 10 14 15|4",
                "COVID-19|1 2 3 6 7 8 9 12 13 14|14",
                "trade|9 11 16 18|6",
                "multilateral|3 11 12 18|4",
                "digital|13|3",
                "vaccine*|7|2",
                "vaccine|7|2",
                "debt|15|1",
                "people's|9 16 19|3",
                "people’s|9 16 19|3",
                "cooperat*|1 3 5 6 9 11 13 14 16 17 18 19|25",
                "commitment||0",
                "e-commerce|13|1",
                "health-care|2 13|2",
                "\"developing countries\"|10|1",
                "\"DEVELOPED countries\"|15|1",
                "economy|12 13|2",
                "supply|7 9 12|5",
                "trade OR debt|9 11 15 16 18|7",
                "trade -corridors|9 11|2",
                "trade NOT (corridors OR goods)||0",
                "trade vaccine||0",
                "xenophobia OR (trade debt)|4|1",
                "communiqué|5|1",
                "CATALYZING|3|1",
                "\"trans-regional\"|9|1",
                "trans-reg*|9|1",
                "-cooperation -pandemic -projects|8 10 12 15|0",
                "shall OR must||0"
            },
            delimiter = '|')
    void aQueryFindsTheseParagraphs(String typed, @Nullable String paragraphs, @Nullable Integer highlights) {
        SearchEngine engine = engine();
        engine.rebuild(1, Gold.documents());

        Result result = search(engine, typed);

        assertThat(numbers(result)).containsExactlyElementsOf(paragraphs(paragraphs));
        assertThat(result.total()).isEqualTo(result.hits().size());
        if (highlights != null) {
            assertThat(result.hits().stream()
                            .mapToInt(hit -> hit.highlights().size())
                            .sum())
                    .isEqualTo(highlights);
        }
    }

    @Test
    void aPhraseIsOneHighlightInCodePoints() {
        SearchEngine engine = engine();
        engine.rebuild(1, List.of(Gold.document("s", 1, null, "😀 𠀀 Supply-chains and supply chains")));

        assertThat(search(engine, "\"supply chain\"").hits().get(0).highlights())
                .containsExactly(new SearchEngine.Highlight(4, 17), new SearchEngine.Highlight(22, 35));
    }

    @ParameterizedTest
    @CsvSource({"health", "silk", "'\"silk road\"'", "sil*"})
    void aHeadingsWordsFindItsParagraphsButBelowTheirOwn(String typed) {
        SearchEngine engine = engine();
        engine.rebuild(
                1,
                List.of(
                        Gold.document("s", 1, "A Health Silk Road", "We met and we spoke."),
                        Gold.document("s", 2, null, "The health of the silk road.")));

        assertThat(search(engine, typed).hits())
                .extracting(hit -> hit.document().address().paragraph())
                .containsExactly(2, 1);
    }

    @Test
    void leavingOutAWordAsksTheTextAndNotTheHeading() {
        SearchEngine engine = engine();
        engine.rebuild(1, List.of(Gold.document("s", 1, "A Health Silk Road", "We met.")));

        assertThat(search(engine, "met -health").total()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "economy.health, health", "economy:health, economy", "U.N. system, UN", "UN system, U.N.",
        "the co\u00adoperation, cooperation", "cafe\u0301, cafe", "cafe, café", "ﬁnance, finance",
        "Straße, strasse", "in 2.5 years, 2.5", "under the 2030 Agenda, 2030"
    })
    void differentWaysToWriteAWordAreOne(String text, String typed) {
        SearchEngine engine = engine();
        engine.rebuild(1, List.of(Gold.document("s", 1, null, text)));

        assertThat(search(engine, typed).total()).isOne();
    }

    @Test
    void whatIsNotForTheViewerIsNeitherFoundNorCounted() {
        SearchEngine engine = engine();
        SearchDocument open = Gold.document("s", 1, null, "The open bridge");
        engine.rebuild(1, List.of(open, forOnly("someone", Gold.document("s", 2, null, "The secret bridge"))));

        assertThat(search(engine, "bridge").total()).isOne();
        assertThat(search(engine, "-open").total()).isZero();
        assertThat(engine.search(request("bridge", null, Set.of("public", "someone"), 0, 20))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void aSubjectsDocumentsAreReplacedAsOne() {
        SearchEngine engine = engine();
        engine.rebuild(1, List.of(Gold.document("a", 1, null, "old bridge"), Gold.document("b", 1, null, "bridge")));

        engine.replace(2, Map.of("a", List.of(Gold.document("a", 2, null, "new bridge"))));

        assertThat(search(engine, "old").total()).isZero();
        assertThat(search(engine, "bridge").total()).isEqualTo(2);
        assertThat(engine.cursor()).hasValue(2);

        engine.replace(3, Map.of("a", List.of()));

        assertThat(search(engine, "bridge").total()).isOne();
    }

    @Test
    void anEmptyEngineHasNoCursor() {
        assertThat(engine().cursor()).isEmpty();
    }

    @Test
    void oneStatementCanBeSearchedAlone() {
        SearchEngine engine = engine();
        engine.rebuild(1, List.of(Gold.document("a", 1, null, "bridge"), Gold.document("b", 1, null, "bridge")));

        assertThat(engine.search(request("bridge", "b", Set.of(SearchDocument.PUBLIC), 0, 20))
                        .hits())
                .extracting(hit -> hit.document().address().slug())
                .containsExactly("b");
    }

    @Test
    void pagesFollowOnWithoutOverlap() {
        SearchEngine engine = engine();
        engine.rebuild(1, Gold.documents());

        List<Hit> whole = search(engine, "the").hits();
        List<Hit> first = engine.search(request("the", null, Set.of(SearchDocument.PUBLIC), 0, 5))
                .hits();
        List<Hit> second = engine.search(request("the", null, Set.of(SearchDocument.PUBLIC), 5, 5))
                .hits();

        assertThat(first).isEqualTo(whole.subList(0, 5));
        assertThat(second).isEqualTo(whole.subList(5, 10));
        assertThat(engine.search(request("the", null, Set.of(SearchDocument.PUBLIC), 5000, 5)))
                .isEqualTo(new Result(whole.size(), List.of()));
    }

    @Test
    void noQueryMakesItFail() {
        SearchEngine engine = engine();
        engine.rebuild(1, Gold.documents());
        Random random = new Random(42);

        for (int i = 0; i < 2_000; i++) {
            ParsedQuery parsed = QueryParser.parse(QueryParserTests.random(random));
            if (parsed.query() != null) {
                assertThat(engine.search(new Request(
                                        parsed.query(),
                                        Set.of(SearchDocument.Kind.PARAGRAPH),
                                        null,
                                        Set.of(SearchDocument.PUBLIC),
                                        0,
                                        20))
                                .total())
                        .isBetween(0L, 19L);
            }
        }
    }

    static Result search(SearchEngine engine, String typed) {
        return engine.search(request(typed, null, Set.of(SearchDocument.PUBLIC), 0, 20));
    }

    private static Request request(String typed, @Nullable String slug, Set<String> audiences, int from, int size) {
        Query query = java.util.Objects.requireNonNull(QueryParser.parse(typed).query());
        return new Request(query, Set.of(SearchDocument.Kind.PARAGRAPH), slug, audiences, from, size);
    }

    private static SearchDocument forOnly(String audience, SearchDocument document) {
        return new SearchDocument(
                document.kind(),
                document.subject(),
                document.address(),
                document.ordinal(),
                document.label(),
                document.section(),
                document.statement(),
                document.text(),
                Set.of(audience));
    }

    private static List<Integer> numbers(Result result) {
        return result.hits().stream()
                .map(hit -> hit.document().address().paragraph())
                .sorted()
                .toList();
    }

    private static List<Integer> paragraphs(@Nullable String numbers) {
        return numbers == null
                ? List.of()
                : Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
    }
}
