package org.jointstatement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTests {

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
        "/s",
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
                "this or that|this AND or AND that",
                "supply - chains|supply AND chains",
                "()|",
                "...|",
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
            },
            delimiter = '|')
    void whatCannotBeReadIsLeftOutAndRemarkedOn(String typed, String searchedAs, Remark remark) {
        ParsedQuery parsed = QueryParser.parse(typed);

        assertThat(parsed.searchedAs()).isEqualTo("''".equals(searchedAs) ? "" : searchedAs);
        assertThat(parsed.remarks()).containsExactly(remark);
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

    static String random(Random random) {
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
}
