package org.jointstatement.search.wordlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLikelihoodTests {

    /** By hand: expected 1, 1, 3 and 3, so 2 (2 ln 2 + 0 + 2 ln 2/3 + 4 ln 4/3); and 2, 18, 98 and 882. */
    @ParameterizedTest
    @CsvSource({"2, 0, 4, 4, 3.4522", "10, 10, 100, 900, 21.1770", "4, 0, 4, 12, 17.9947"})
    void theRatioIsAsReckonedByHand(long here, long there, long hereAll, long thereAll, double ratio) {
        assertThat(LogLikelihood.of(here, there, hereAll, thereAll)).isCloseTo(ratio, within(0.0001));
    }

    /** The first rows of Dunning's table: "the swiss", "can be", "previous year". */
    @ParameterizedTest
    @CsvSource({"110, 2442, 111, 29114, 270.72", "29, 13, 123, 31612, 263.90", "31, 23, 139, 31584, 256.84"})
    void theRatioIsAsPublished(long both, long first, long second, long neither, double ratio) {
        assertThat(LogLikelihood.of(both, second, both + first, second + neither))
                .isCloseTo(ratio, within(0.005));
    }

    @Test
    void whatIsAlikeInBothPartsHasNone() {
        assertThat(LogLikelihood.of(5, 50, 10, 100)).isCloseTo(0, within(1e-9));
        assertThat(LogLikelihood.of(7, 3, 7, 3)).isZero();
    }
}
