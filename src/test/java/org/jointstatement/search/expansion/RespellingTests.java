package org.jointstatement.search.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespellingTests {

    private static final Map<String, List<String>> INSTEAD = Map.of("vacines", List.of("vaccines"));

    @ParameterizedTest
    @CsvSource(
            value = {
                "vacines|vaccines",
                "Vacines trade|vaccines trade",
                "\"vacines and trade\"|\"vaccines and trade\"",
                "vacinesque|vacinesque",
                "trade|trade"
            },
            delimiter = '|')
    void aWordThatStandsNowhereIsExchanged(String typed, String named) {
        assertThat(Respelling.of(typed, INSTEAD)).isEqualTo(named);
    }

    @Test
    void severalWordsInItsPlaceAreAlternatives() {
        Map<String, List<String>> several = Map.of("loas", List.of("laws", "loans"));

        assertThat(Respelling.of("Loas", several)).isEqualTo("laws OR loans");
        assertThat(Respelling.of("loas trade", several)).isEqualTo("(laws OR loans) trade");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "vacines|true",
                "trade vacines|true",
                "\"vacines trade\"|true",
                "trade OR vacines|false",
                "trade NOT vacines|false",
                "trade|false"
            },
            delimiter = '|')
    void nothingMentionsAQueryThatNeedsIt(String typed, boolean needed) {
        Query query = Objects.requireNonNull(QueryParser.parse(typed).query());

        assertThat(Respelling.isNeeded(query, INSTEAD.keySet())).isEqualTo(needed);
    }
}
