package org.jointstatement.search.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointstatement.search.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTests {

    @ParameterizedTest
    @CsvSource({
        "shall OR must, duty",
        "Commitments, noun",
        "trade commitment, noun",
        "(trade OR shall) debt, duty",
        "trade, ''",
        "-shall trade, ''"
    })
    void wordsThatTextsHardlyUseGetAnOffer(String typed, String reason) {
        assertThat(Offer.of(QueryParser.parse(typed).query()))
                .extracting(Offer::reason)
                .isEqualTo(reason.isEmpty() ? java.util.List.of() : java.util.List.of(reason));
    }

    @Test
    void whatIsOfferedCanBeTyped() {
        assertThat(Offer.of(QueryParser.parse("shall commitment").query()))
                .flatMap(Offer::queries)
                .isNotEmpty()
                .allSatisfy(
                        query -> assertThat(QueryParser.parse(query).faults()).isEmpty());
    }
}
