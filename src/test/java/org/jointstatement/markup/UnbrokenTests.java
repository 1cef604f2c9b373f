package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnbrokenTests {

    @Test
    void aWordThatAHyphenJoinsToANumberStaysOnOneLine() {
        assertThat(Unbroken.of("😀 COVID-19 and follow-up of 2020-21"))
                .containsExactly(Span.of(2, 10, Layer.UNBROKEN.kind()));
    }

    @Test
    void aPartOfAWordOrOfANumberIsNoneOfThem() {
        assertThat(Unbroken.of("cd13eb-49d5 eb-5eeb 7b-20")).isEmpty();
        assertThat(Unbroken.of("post-COVID-19-related")).containsExactly(Span.of(5, 13, Layer.UNBROKEN.kind()));
    }
}
