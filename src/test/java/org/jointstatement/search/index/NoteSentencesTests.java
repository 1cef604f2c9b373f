package org.jointstatement.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoteSentencesTests {

    @Test
    void sentencesAndLinesBeginInCodePoints() {
        assertThat(NoteSentences.of("😀 One. Two of the U.N. Charter? Three\nfour\n\nFive."))
                .containsExactly(0, 7, 32, 38, 44);
        assertThat(NoteSentences.of("")).isEmpty();
    }
}
