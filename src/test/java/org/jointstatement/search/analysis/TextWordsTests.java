package org.jointstatement.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointstatement.search.analysis.TextWords.Word;
import org.junit.jupiter.api.Test;

class TextWordsTests {

    @Test
    void wordsStandWhereTheyAreInCodePoints() {
        assertThat(TextWords.of("😀 Communiqué, COVID-19 and people’s 𠀀."))
                .containsExactly(
                        new Word(0, 1, "😀"),
                        new Word(2, 12, "communique"),
                        new Word(14, 19, "covid"),
                        new Word(20, 22, "19"),
                        new Word(23, 26, "and"),
                        new Word(27, 35, "people's"),
                        new Word(36, 37, "𠀀"));
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(TextWords.of(" — ")).isEmpty();
        assertThat(TextWords.of("")).isEmpty();
    }
}
