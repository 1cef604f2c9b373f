package org.jointstatement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.index.SearchEngine.Hit;
import org.jointstatement.search.index.SearchEngine.Request;
import org.jointstatement.search.index.SearchEngine.Result;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.index.Surroundings;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.query.QueryParser;
import org.jointstatement.search.query.QueryParserTests;
import org.jointstatement.search.query.QueryTrees;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine behind the port does. */
public abstract class SearchEngineContract {

    /** An empty engine of its own for each test. */
    protected abstract SearchEngine engine();

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
                "health-care|2 8 13|3",
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
    void wordsOfNotesCountInNoScoreOfOthersAndAreSuggestedToNobody() {
        SearchEngine engine = engine();
        SearchDocument text = Gold.document("s", 1, null, "The open bridge").in(Surroundings.NONE);
        SearchDocument note = note("open", "A bridge, a bridge", SearchDocument.PUBLIC);
        engine.rebuild(1, List.of(text, Gold.document("s", 2, null, "A road"), note));
        Set<SearchDocument.Kind> all = Set.of(SearchDocument.Kind.values());
        Query bridge =
                java.util.Objects.requireNonNull(QueryParser.parse("bridge").query());
        Request asked = new Request(bridge, Mode.SMART, all, null, Set.of(SearchDocument.PUBLIC), 0, 20);
        Result before = engine.search(asked);
        assertThat(before.hits()).extracting(Hit::document).containsExactlyInAnyOrder(text, note);

        engine.replace(2, Map.of("secret", List.of(note("secret", "bridge quokka bridge", "someone"))));

        assertThat(engine.search(asked)).isEqualTo(before);
        assertThat(engine.words("qu", 9)).isEmpty();
        assertThat(engine.words("BR", 9)).containsExactly("bridge");
    }

    private static SearchDocument note(String subject, String text, String audience) {
        SearchDocument place = Gold.document("s", 1, null, text);
        return new SearchDocument(
                SearchDocument.Kind.ANNOTATION,
                subject,
                place.address(),
                1,
                place.label(),
                null,
                place.statement(),
                text,
                Set.of(audience));
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
            String typed = QueryParserTests.random(random);
            if (QueryParser.parse(typed).query() != null) {
                Mode mode = Mode.values()[i % Mode.values().length];
                assertThat(Asking.search(engine, typed, mode).total()).isBetween(0L, 19L);
            }
        }
    }

    @Test
    void whatIsFoundExactlyIsFoundSmartly() {
        SearchEngine engine = engine();
        engine.rebuild(1, Gold.documents());
        Random random = new Random(44);

        for (int i = 0; i < 2_000; i++) {
            Query tree = QueryTrees.random(random);
            String typed = tree.toString();
            if (!typed.contains("NOT ")) {
                assertThat(Asking.paragraphs(Asking.search(engine, typed, Mode.SMART)))
                        .as("%s", typed)
                        .containsAll(Asking.paragraphs(Asking.search(engine, typed, Mode.EXACT)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            value = {
                "bridge /s river|true",
                "river /s bridge|true",
                "bridge /s boat|false",
                "bridge /p boat|true",
                "boat /s harbour|true",
                "river /s harbour|false",
                "\"the river\" /s bridges|true",
                "(ferry OR boat) /s harb*|true",
                "(ferry OR boat) /s bridge|false",
                "(bridge river) /s crosses|true",
                "bridge /s river /p harbour|true",
                "bridge /s boat /p harbour|false",
                "boat /s harbor~|true",
                "boat /s U.N.|true",
                "river /s U.N.|false",
                "\"river. A boat\"|true",
                "bridge /s river -boat|false",
                "\"bridge river\"~2|true",
                "\"river bridge\"~2|true",
                "\"bridge river\"~1|false",
                "\"bridge boat\"~9|true",
                "A /s boat|true",
                "river /s A|true",
                "pier /s leaves|true",
                "end /s pier|false"
            },
            delimiter = '|')
    void wordsStandInOneSentenceOrParagraph(String typed, boolean found) {
        SearchEngine engine = engine();
        String text = "😀 A bridge crosses the river. A boat leaves the harbour for the U.N. pier. End.";
        engine.rebuild(1, List.of(Gold.document("s", 1, null, text).in(Surroundings.of(List.of(0, 30, 75)))));

        assertThat(search(engine, typed).total()).isEqualTo(found ? 1 : 0);
    }

    @Test
    void wordsThatAreNearAreMarkedAndNotWhatIsBetween() {
        SearchEngine engine = engine();
        engine.rebuild(1, List.of(Gold.document("s", 1, null, "A bridge crosses the river.")));

        assertThat(search(engine, "river /s bridge").hits().get(0).highlights())
                .containsExactly(new SearchEngine.Highlight(2, 8), new SearchEngine.Highlight(21, 26));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            value = {
                "COVID-19 /s chains|4",
                "\"supply chains\" /s COVID-19|4",
                "\"chains COVID-19\"~9|1",
                "\"supply chains\"~3|2",
                "\"COVID-19 WHO\"~9|1",
                "\"the WHO\"|1",
                "\"the WHO\" /s \"supply chains\"|3",
                "COVID-19* /s WHO|2"
            },
            delimiter = '|')
    void whatStandsInQuotationMarksOrIsOneWordIsOneOccurrence(String typed, int occurrences) {
        SearchEngine engine = engine();
        engine.rebuild(
                1,
                List.of(Gold.document(
                        "s",
                        1,
                        null,
                        "Those who supply chains ask the WHO on COVID-19, on supply chains and on COVID-19.")));

        assertThat(Asking.highlights(search(engine, typed))).isEqualTo(occurrences);
    }

    @Test
    void aPartIsFoundByWhatItStandsInIfItHasAWordOfIt() {
        SearchEngine engine = engine();
        String paragraph = "We build a bridge, and cross the river. A boat leaves.";
        Surroundings around = new Surroundings(List.of(0, 40), "We build a bridge, and cross the river.", paragraph);
        engine.rebuild(
                1, List.of(Gold.document("s", 1, null, "We build a bridge").in(around)));

        assertThat(search(engine, "bridge /s river").total()).isOne();
        assertThat(search(engine, "cross /s river").total()).isZero();
        assertThat(search(engine, "bridge /s boat").total()).isZero();
        assertThat(search(engine, "bridge /p boat").total()).isOne();
        assertThat(search(engine, "bridge /s cross /p boat").total()).isOne();
        assertThat(search(engine, "bridge /s boat /p cross").total()).isZero();
        assertThat(search(engine, "bridge boat").total()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bridge||paragraph",
                "river||paragraph",
                "links||paragraph",
                "links bridge||paragraph",
                "bridge /p cross||paragraph",
                "bridge /s cross||",
                "trade /s cross||paragraph",
                "bridge welcome||paragraph",
                "bridge -river||1.1",
                "links -river||",
                "welc*||paragraph",
                "brigde~||paragraph",
                "type:call||paragraph",
                "type:call -type:welcome||1.1",
                "strength:3 -strength:1||1.1",
                "caveat:no -caveat:yes||1.1",
                "addressee:parties -trade||1.1",
                "boat||paragraph 2",
                "bridge OR boat||paragraph, paragraph 2",
                "(bridge -river) OR boat||1.1, paragraph 2",
                "bridge|CALL|paragraph",
                "trade|CALL|paragraph",
                "bridge -river|CALL|1.1",
                "bridge -river|WELCOME|"
            })
    void oneListHasAClauseOnlyWhereItsParagraphIsNotInIt(String typed, @Nullable String type, @Nullable String rows) {
        SearchEngine engine = engine();
        engine.rebuild(1, bridgeAndBoat());
        Set<SearchDocument.Kind> texts = Set.of(SearchDocument.Kind.CLAUSE, SearchDocument.Kind.PARAGRAPH);

        Result one = engine.search(listed(engine, typed, texts, type));
        Result clauses = engine.search(listed(engine, typed, Set.of(SearchDocument.Kind.CLAUSE), type));

        List<String> wanted = rows == null ? List.of() : List.of(rows.split(", "));
        assertThat(one.hits()).extracting(hit -> name(hit.document())).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(one.total()).isEqualTo(wanted.size());
        assertThat(one.everything()).isEqualTo(wanted.size()).isEqualTo(clauses.everything());
        long counted = one.facets().get(SearchField.CAVEAT).stream()
                .filter(count -> count.value().equals("no"))
                .mapToLong(SearchEngine.Count::count)
                .sum();
        assertThat(counted)
                .isEqualTo(one.hits().stream()
                        .filter(hit -> hit.document().all(SearchField.CAVEAT).contains("no"))
                        .count());
    }

    private static Request listed(
            SearchEngine engine, String typed, Set<SearchDocument.Kind> kinds, @Nullable String type) {
        return new Request(
                Asking.reading(engine, typed, Mode.SMART).query(),
                Mode.SMART,
                kinds,
                null,
                Set.of(SearchDocument.PUBLIC),
                type == null ? Map.of() : Map.of(SearchField.TYPE, Set.of(type)),
                Set.of(SearchField.CAVEAT, SearchField.TYPE),
                SearchEngine.Order.RELEVANCE,
                0,
                20);
    }

    private static String name(SearchDocument document) {
        return document.isClause()
                ? String.valueOf(document.ref())
                : "paragraph" + (document.address().paragraph() == 1 ? "" : " 2");
    }

    private static List<SearchDocument> bridgeAndBoat() {
        String text = "We build a bridge and call on parties. We welcome trade, and cross the river.";
        Surroundings around = new Surroundings(List.of(0, 39), text.substring(0, 38), text);
        Map<SearchField, List<String>> call = Map.of(
                SearchField.TYPE, List.of("CALL"),
                SearchField.STRENGTH, List.of("3"),
                SearchField.ADDRESSEE, List.of("the parties"),
                SearchField.CAVEAT, List.of("no"));
        Map<SearchField, List<String>> welcome = Map.of(
                SearchField.TYPE, List.of("WELCOME"),
                SearchField.STRENGTH, List.of("1"),
                SearchField.CAVEAT, List.of("yes"));
        Map<SearchField, List<String>> both = Map.of(
                SearchField.TYPE, List.of("CALL", "WELCOME"),
                SearchField.STRENGTH, List.of("1", "3"),
                SearchField.ADDRESSEE, List.of("the parties"),
                SearchField.CAVEAT, List.of("no", "yes"));
        return List.of(
                document(1, null, text, both, Surroundings.of(List.of(0, 39))),
                document(1, "1.1", text.substring(0, 38), call, around.with("Boosting links", both)),
                document(1, "1.2", text.substring(39), welcome, around.with("Boosting links", both)),
                document(2, null, "A boat leaves.", Map.of(), Surroundings.of(List.of(0))));
    }

    private static SearchDocument document(
            int paragraph,
            @Nullable String ref,
            String text,
            Map<SearchField, List<String>> values,
            Surroundings around) {
        return new SearchDocument(
                ref == null ? SearchDocument.Kind.PARAGRAPH : SearchDocument.Kind.CLAUSE,
                "s",
                Address.ofParagraph("s", paragraph),
                paragraph,
                "[" + paragraph + "]",
                paragraph == 1 ? "Boosting links" : "Leaving",
                "Statement",
                text,
                Set.of(SearchDocument.PUBLIC),
                ref,
                "/statements/s",
                values,
                around);
    }

    @ParameterizedTest
    @CsvSource({
        "workers who help, WHO, false",
        "ask the WHO, WHO, true",
        "workers who help, '\"WHO\"', false",
        "workers who help and the WHO, '\"workers WHO\"', false",
        "workers who help and the WHO, '\"workers who\"', true",
        "workers who help and the WHOs, '\"and the WHO\"', true",
        "those who are working and the WHO, '\"WHO working\"~5', true",
        "those who are working, '\"WHO working\"~5', false",
        "those who are working on and on with the WHO, '\"WHO are\"~1', false",
        "those who are with the WHO, '\"who are\"~1', true",
        "those who are with the WHO, WHO*, true",
        "those whose work is for the WHOs, WHO~, true",
        "the WHO and those who help, '\"WHO help\"~1', false",
        "health care workers, '\"healthcare workers\"', true",
        "healthcare workers, '\"health care workers\"', true",
        "health care and workers, '\"healthcare workers\"', false",
        "health care for workers, '\"healthcare workers\"~3', true",
        "vaccines and medicines, '\"vacines medicines\"~5', true",
        "debt of the least developed countries, '\"LDC debt\"~10', true",
        "the health centre opens, '\"health center opens\"', true",
        "we meet needs, '\"meeting needs\"', true",
        "ask the W.H.O., WHO, true",
        "the WHO’s advice, WHO, true",
        "made it, IT, false",
        "the IT sector, IT, true",
        "the IT sector, it, true",
        "the LLDCs, LDC, false",
        "a fair trade, TRADE, true",
        "the organization, organisation, true",
        "the colour, color, true",
        "the organized talks, organised, true",
        "for an hour, hor, false",
        "an e-mail, email, true",
        "an email, e-mail, true",
        "seven per cent, percent, true",
        "seven percent, per cent, true",
        "a shore, sure, false",
        "a working group, work, true",
        "a working group, works, true",
        "a working group, worked, true",
        "at this meeting, meet, true",
        "helping others, help, true",
        "the links between, link, true",
        "all capabilities, capability, true",
        "the lives lost, live, true",
        "close ties, tie, true",
        "to build roads, building, true",
        "building roads, build, true",
        "a drawing, draw, true",
        "planned talks, planning, true",
        "the trading system, trade, false",
        "the United Nations, units, false",
        "the United Nations, unit, false",
        "health units, united, false",
        "uniting for health, unit, false",
        "health units, uniting, false",
        "the seed, see, false",
        "we agreed, agree, true",
        "the end, thing, false",
        "a united front, unite, true",
        "we unite, united, true",
        "clean cars, cared, false",
        "we agree, agreeing, true",
        "agreeing on it, agree, true",
        "land-locked countries, landlocked, true",
        "landlocked countries, land-locked, true",
        "the spread of COVID-19, coronavirus, true",
        "the coronavirus, COVID-19, true",
        "two vaccines, vacine, true",
        "a vaccine, vacines, true"
    })
    void smartKnowsWhatIsTheSame(String text, String typed, boolean found) {
        SearchEngine engine = engine();
        engine.rebuild(1, List.of(Gold.document("s", 1, null, text)));

        assertThat(search(engine, typed).total()).isEqualTo(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "the Café’s Bridge, cafe's, EXACT, true",
        "the Café’s Bridge, bridges, EXACT, false",
        "the Café’s Bridge, bridge, EXACT, true",
        "the Café’s Bridge, bridge, CHARACTERS, false",
        "the Café’s Bridge, Bridge, CHARACTERS, true",
        "the Café’s Bridge, Café's, CHARACTERS, true",
        "the Café’s Bridge, Cafe's, CHARACTERS, false",
        "health care, healthcare, EXACT, false",
        "ask those who know, WHO, EXACT, false",
        "ask those who know the WHO, '\"those WHO\"', EXACT, false",
        "ask those who know the WHO, '\"know the WHO\"', EXACT, true",
        "the U.N. system, U.N., EXACT, true",
        "the UN system, U.N., EXACT, true",
        "the Bridge, Brid*, CHARACTERS, true",
        "the Bridge, brid*, CHARACTERS, false"
    })
    void exactIsExact(String text, String typed, Mode mode, boolean found) {
        SearchEngine engine = engine();
        engine.rebuild(1, List.of(Gold.document("s", 1, "Bridges", text)));

        assertThat(Asking.search(engine, typed, mode).total()).isEqualTo(found ? 1 : 0);
    }

    @Test
    void theVocabularyIsOfWhatEveryoneMayRead() {
        SearchEngine engine = engine();
        SearchDocument secret = forOnly("someone", Gold.document("s", 2, null, "Zeppelins, NATO, health care"));
        engine.rebuild(1, List.of(Gold.document("s", 1, null, "Bridges"), secret));

        assertThat(engine.vocabulary().hasWord("bridges")).isTrue();
        assertThat(engine.vocabulary().hasWord("zeppelins")).isFalse();
        assertThat(engine.vocabulary().hasAbbreviation("NATO")).isFalse();
        assertThat(engine.vocabulary().hasPhrase(List.of("health", "care"))).isFalse();
        assertThat(engine.vocabulary().forms("zeppelin")).isEmpty();
        assertThat(engine.vocabulary().near("zeppelin", 2)).isEmpty();
    }

    @Test
    void theVocabularyForgetsWhatWasReplaced() {
        SearchEngine engine = engine();
        engine.rebuild(1, List.of(Gold.document("a", 1, null, "Zeppelins"), Gold.document("b", 1, null, "Boats")));

        engine.replace(2, Map.of("a", List.of(Gold.document("a", 1, null, "Bridges"))));

        assertThat(engine.vocabulary().hasWord("zeppelins")).isFalse();
        assertThat(engine.vocabulary().forms("zeppelin")).isEmpty();
        assertThat(engine.vocabulary().forms("bridge")).containsExactly("bridges");
    }

    public static Result search(SearchEngine engine, String typed) {
        return Asking.search(engine, typed, Mode.SMART);
    }

    private static Request request(String typed, @Nullable String slug, Set<String> audiences, int from, int size) {
        Query query = java.util.Objects.requireNonNull(QueryParser.parse(typed).query());
        return new Request(query, Mode.SMART, Set.of(SearchDocument.Kind.PARAGRAPH), slug, audiences, from, size);
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
