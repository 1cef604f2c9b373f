package org.jointstatement.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsTests {

    @Test
    void aShortSentenceHasNone() {
        assertThat(Parts.of("We met, we spoke, and we agree.")).isEmpty();
        assertThat(Parts.of("We offer our sincere condolences to the families and societies of the victims."))
                .isEmpty();
        assertThat(Parts.of("")).isEmpty();
    }

    @Test
    void aLongOneFallsIntoWhatStandsBetweenItsCommas() {
        assertThat(Parts.of("We will enhance cooperation in such areas as digital economy,health care industry,"
                        + " explore new sources of growth by promoting e-commerce; and narrow the digital divide."))
                .containsExactly(
                        "We will enhance cooperation in such areas as digital economy,",
                        "health care industry, explore new sources of growth by promoting e-commerce;"
                                + " and narrow the digital divide.");
    }

    @Test
    void aNumberIsNotTakenApart() {
        assertThat(Parts.of("We shall train some forty and in all more than 2,000 nurses of each of our countries."))
                .isEmpty();
    }

    @Test
    void thereAreOnlySoMany() {
        assertThat(Parts.of("a very long part that has more than forty letters, ".repeat(50)))
                .hasSize(Parts.MOST);
    }
}
