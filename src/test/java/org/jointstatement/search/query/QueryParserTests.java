package org.jointstatement.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class QueryParserTests {

    private static final String[] PIECES = {
        "a",
        "trade",
        "COVID-19",
        "\"",
        "“",
        "(",
        ")",
        "*",
        "-",
        "−",
        " ",
        " ",
        "\u00a0",
        "OR",
        "AND",
        "NOT",
        "or",
        "😀",
        "\ud83d",
        "é",
        "e\u0301",
        "\0",
        "\n",
        ":",
        "~5",
        "~1",
        "\"supply chains\"",
        "type:",
        "pledge",
        "foo:bar",
        "strength:",
        ">=4",
        "3..5",
        "para:9",
        "country:",
        "/s",
        "/p",
        "’",
        "'",
        "%",
        "<b>",
        "\\",
        "[9]",
        "שלום",
        "漢字",
        "\u200d"
    };

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            value = {
                "supply chains|supply AND chains",
                "supply AND chains|supply AND chains",
                "\"supply chains\"|\"supply chains\"",
                "“supply  chains”|\"supply chains\"",
                "infrastructure*|infrastructure*",
                "trade OR debt|trade OR debt",
                "vaccine trade OR debt|vaccine AND (trade OR debt)",
                "(vaccine trade) OR debt|(vaccine AND trade) OR debt",
                "trade NOT debt|trade AND NOT debt",
                "trade -debt|trade AND NOT debt",
                "trade -\"supply chains\"|trade AND NOT \"supply chains\"",
                "trade -(debt OR loans)|trade AND NOT (debt OR loans)",
                "NOT NOT trade|trade",
                "((trade))|trade",
                "COVID-19|COVID-19",
                "supply - chains|supply AND chains",
                "()|",
                "...|",
                "promot*|promot*",
                "vacine~|vacine~",
                "vacine~2|vacine~2",
                "\"supply chains\"~5|\"supply chains\"~5",
                "trade /s finance|trade /s finance",
                "trade /p finance /p debt|trade /p finance /p debt",
                "a trade OR debt /s finance /p loan b|a AND (((trade OR debt) /s finance) /p loan) AND b",
                "(a b) /s c|(a AND b) /s c",
                "type:pledge|type:pledge",
                "TYPE:Pledges|type:pledge",
                "type: pledge|type:pledge",
                "type:(pledge OR call)|type:(pledge OR call)",
                "type:(Encouragement emphasise)|type:(encourage OR emphasize)",
                "-type:pledge trade|NOT type:pledge AND trade",
                "strength:4|strength:4",
                "strength:>=4|strength:>=4",
                "strength: >= 4 trade|strength:>=4 AND trade",
                "strength:>4|strength:>=5",
                "strength:≤2|strength:<=2",
                "strength:3..5|strength:3..5",
                "strength:5-3|strength:3..5",
                "para:(9 OR 11..12)|para:9 OR para:11..12",
                "direction:Others|direction:others",
                "section:\"health silk road\"|section:\"health silk road\"",
                "section:towards-a-health-silk-road|section:towards-a-health-silk-road",
                "addressee:(G20 OR \"all parties\")|addressee:(G20 OR \"all parties\")",
                "caveat:YES|caveat:yes",
                "para:[9]|para:9",
                "para:¶9|para:9",
                "para: [9] trade|para:9 AND trade",
                "para:[9]..[11]|para:9..11",
                "para:([9] OR ¶[11])|para:9 OR para:11",
                "type:(pledge AND call)|type:pledge AND type:call",
                "type:(pledge OR call AND support)|type:(pledge OR call) AND type:support",
                "type:(pledge NOT call)|type:pledge AND NOT type:call",
                "type:(-pledge)  trade|NOT type:pledge AND trade",
                "type:((pledge OR call) AND note) debt|((type:pledge OR type:call) AND type:note) AND debt",
                "by:(Ann AND \"B C\")|by:Ann AND by:\"B C\"",
                "actor:WHO tag:x by:\"A B\" status:open|actor:WHO AND tag:x AND by:\"A B\" AND status:open",
                "at 10:30|at AND 10:30",
            },
            delimiter = '|')
    void aQueryIsReadAs(String typed, String searchedAs) {
        ParsedQuery parsed = QueryParser.parse(typed);

        assertThat(parsed.searchedAs()).isEqualTo(searchedAs == null ? "" : searchedAs);
        assertThat(parsed.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            value = {
                "\"supply chains|supply AND chains|UNCLOSED_QUOTE",
                "\"\" trade|trade|EMPTY_PHRASE",
                "(trade|trade|UNMATCHED_PARENTHESIS",
                "trade) debt|trade AND debt|UNMATCHED_PARENTHESIS",
                "trade OR|trade|DANGLING_OPERATOR",
                "OR trade|trade|DANGLING_OPERATOR",
                "AND trade|trade|DANGLING_OPERATOR",
                "trade NOT|trade|DANGLING_OPERATOR",
                "trade OR OR debt|trade OR debt|DANGLING_OPERATOR",
                "*|''|STRAY_STAR",
                "*trade|\"trade\"|STRAY_STAR",
                "tr*de|\"tr de\"|STRAY_STAR",
                "\"tr* debt\"|\"tr debt\"|STRAY_STAR",
                "a*|a|SHORT_PREFIX",
                "-trade|NOT trade|ONLY_NOT",
                "NOT trade NOT debt|NOT trade AND NOT debt|ONLY_NOT",
                "/s trade|trade|DANGLING_OPERATOR",
                "trade /p|trade|DANGLING_OPERATOR",
                "trade /s NOT debt|trade AND NOT debt|NOT_A_PLACE",
                "trade /s type:pledge|trade AND type:pledge|NOT_A_PLACE",
                "(trade /p debt) /s loan|(trade /p debt) AND loan|NOT_A_PLACE",
                "it~|it|STRAY_TILDE",
                "vacine~3|vacine|STRAY_TILDE",
                "COVID-19~|COVID-19|STRAY_TILDE",
                "\"supply chains\"~|\"supply chains\"|STRAY_TILDE",
                "\"supply\"~3|\"supply\"|STRAY_TILDE",
                "\"supply chains\"~99|\"supply chains\"~50|FAR",
                "trade or debt|trade AND or AND debt|SMALL_OR",
                "\u0001trade || debt\u0001|trade AND debt|SIGN_OPERATOR",
                "trade && debt|trade AND debt|SIGN_OPERATOR",
                "type=pledge|type=pledge|NO_COLON",
                "strength>=4|strength>=4|NO_COLON",
                "para:9,11|para:9 AND ,11|LISTED_VALUES",
                "\"supply chains\"~999999999999|\"supply chains\"~50|FAR",
                "\"supply chains\"~-1|\"supply chains\"|STRAY_TILDE",
                "\"supply chains\"~1.5 trade|\"supply chains\" AND trade|STRAY_TILDE",
                "vacine~-1|vacine|STRAY_TILDE",
                "foo:bar|foo AND bar|UNKNOWN_FIELD",
                "type:promiss|promiss|UNKNOWN_TYPE",
                "type:(pledge OR promiss)|promiss OR type:pledge|UNKNOWN_TYPE",
                "direction:up|up|UNKNOWN_DIRECTION",
                "status:lost|lost|UNKNOWN_STATUS",
                "caveat:maybe|maybe|NOT_YES_OR_NO",
                "strength:high|high|NOT_A_NUMBER",
                "trade type:|trade AND type|NO_VALUE",
                "para:9.2|para:9|SENTENCE_NUMBER",
                "para:9.2b trade|para:9 AND trade|SENTENCE_NUMBER",
                "para:([6].1b OR 9)|para:6 OR para:9|SENTENCE_NUMBER",
                "strength:4.5|4.5|NOT_A_NUMBER",
                "type:(call|type:call|UNMATCHED_PARENTHESIS",
                "type:(NOT promiss)|NOT promiss|UNKNOWN_TYPE",
                "type:() trade|type AND trade|NO_VALUE",
                "type:) trade|type AND trade|NO_VALUE",
                "tag:foo*|tag:foo|STRAY_STAR",
            },
            delimiter = '|')
    void whatCannotBeReadIsLeftOutAndRemarkedOn(String typed, String searchedAs, Remark remark) {
        ParsedQuery parsed = QueryParser.parse(typed);

        assertThat(parsed.searchedAs()).isEqualTo("''".equals(searchedAs) ? "" : searchedAs);
        assertThat(parsed.remarks()).contains(remark);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\u0001',
            value = {
                "😀 \"supply chains|UNCLOSED_QUOTE|2|3",
                "trade (debt|UNMATCHED_PARENTHESIS|6|7",
                "trade AND|DANGLING_OPERATOR|6|9",
                "trade tr*de x|STRAY_STAR|6|11",
                "a type:promiss b|UNKNOWN_TYPE|7|14",
                "a foo:bar|UNKNOWN_FIELD|2|6",
                "a para:9.2b c|SENTENCE_NUMBER|7|11",
                "type:(pledge AND promiss)|UNKNOWN_TYPE|17|24",
                "trade /s -debt|NOT_A_PLACE|6|8",
                "𠀀~ vacine~7|STRAY_TILDE|9|11",
                "-trade|ONLY_NOT|0|6"
            },
            delimiter = '|')
    void aFaultKnowsItsPlaceInCodePoints(String typed, Remark remark, int start, int end) {
        assertThat(QueryParser.parse(typed).faults()).contains(new Fault(remark, start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trade \"or\" debt", "or", "either or", "word=pledge", "para:9..", "para:9, trade"})
    void whatIsWrittenAsItShouldIsNotRemarkedOn(String typed) {
        assertThat(QueryParser.parse(typed).remarks()).isEmpty();
    }

    @Test
    void aCountryIsWhatTheReferenceSays() {
        Function<String, Optional<String>> reference =
                name -> name.equals("Hellenic Republic") ? Optional.of("GRC") : Optional.empty();

        assertThat(QueryParser.parse("country:\"Hellenic Republic\"", reference).searchedAs())
                .isEqualTo("country:GRC");
        assertThat(QueryParser.parse("country:Atlantis", reference).remarks()).containsExactly(Remark.UNKNOWN_COUNTRY);
    }

    @Test
    void whatATreeSaysReadsAsTheSameTree() {
        Random random = new Random(1945);
        for (int i = 0; i < 20_000; i++) {
            Query tree = QueryTrees.random(random);
            assertThat(QueryParser.parse(tree.toString()))
                    .as("%s", tree)
                    .extracting(ParsedQuery::query)
                    .isEqualTo(tree);
        }
    }

    @Test
    void whatIsTooLongIsCutBetweenWords() {
        ParsedQuery parsed = QueryParser.parse("x".repeat(490) + " " + "y".repeat(20));

        assertThat(parsed.searchedAs()).isEqualTo("x".repeat(490));
        assertThat(parsed.remarks()).containsExactly(Remark.TOO_LONG);
    }

    @Test
    void wordsAndDepthAreBounded() {
        assertThat(QueryParser.parse("a ".repeat(51)).remarks()).containsExactly(Remark.TOO_MANY_WORDS);
        assertThat(QueryParser.parse("ab* ".repeat(11)).remarks()).containsExactly(Remark.TOO_MANY_PATTERNS);
        assertThat(QueryParser.parse("abc~ ".repeat(6)).remarks()).containsExactly(Remark.TOO_MANY_PATTERNS);
        assertThat(QueryParser.parse("abc~ ".repeat(5) + "ab* ".repeat(10)).remarks())
                .isEmpty();
        assertThat(QueryParser.parse("(".repeat(21) + "a" + ")".repeat(21)).remarks())
                .contains(Remark.TOO_DEEP);
        assertThat(QueryParser.parse("(".repeat(20) + "a" + ")".repeat(20)).remarks())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "\"", "-", "NOT ", "a OR ", "*", ")"})
    void aMillionOfAnythingIsReadAtOnce(String piece) {
        assertThat(QueryParser.parse(piece.repeat(1_000_000)).remarks()).contains(Remark.TOO_LONG);
    }

    @Test
    void nothingMakesItFailAndWhatItSaysReadsAsTheSame() {
        Random random = new Random(20200618);
        for (int i = 0; i < 20_000; i++) {
            String typed = random(random);
            ParsedQuery parsed = QueryParser.parse(typed);
            assertThat(QueryParser.parse(parsed.searchedAs()).query())
                    .as("%s", typed)
                    .isEqualTo(parsed.query());
        }
    }

    public static String random(Random random) {
        return IntStream.range(0, random.nextInt(15))
                .mapToObj(i -> PIECES[random.nextInt(PIECES.length)] + (random.nextBoolean() ? " " : ""))
                .reduce("", String::concat);
    }

    @Test
    void parenthesesThatAreTooDeepAreNotCalledUnmatched() {
        ParsedQuery parsed = QueryParser.parse("(".repeat(30) + "trade" + ")".repeat(30));

        assertThat(parsed.searchedAs()).isEqualTo("trade");
        assertThat(parsed.remarks()).containsExactly(Remark.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"‘chains supply’", "'chains supply'", "‛chains supply’", "‹chains supply›"})
    void singleQuotationMarksMakeAPhrase(String typed) {
        assertThat(QueryParser.parse(typed).query()).isEqualTo(new Query.Phrase("chains supply"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries' needs", "the world’s people", "'tis", "’90s"})
    void anApostropheMakesNone(String typed) {
        assertThat(String.valueOf(QueryParser.parse(typed).query())).doesNotContain("\"");
    }

    @Test
    void signsOfOtherSearchBoxesAreRemarkedOn() {
        assertThat(QueryParser.parse("trade|debt").searchedAs()).isEqualTo("trade AND debt");
        assertThat(QueryParser.parse("trade|debt").remarks()).containsExactly(Remark.SIGN_OPERATOR);
        assertThat(QueryParser.parse("trade^2 debt").searchedAs()).isEqualTo("trade AND debt");
        assertThat(QueryParser.parse("trade^2 debt").remarks()).containsExactly(Remark.WEIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strength:9", "strength:>5", "strength:6..9"})
    void aStrengthThatNothingHasIsRemarkedOn(String typed) {
        assertThat(QueryParser.parse(typed).remarks()).containsExactly(Remark.NOT_A_STRENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strength:5", "strength:>=0", "strength:<6", "strength:3..", "para:9"})
    void aStrengthThatSomethingMayHaveIsNot(String typed) {
        assertThat(QueryParser.parse(typed).remarks()).isEmpty();
    }
}
