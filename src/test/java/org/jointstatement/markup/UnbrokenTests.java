package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnbrokenTests {

    @Test
    void aWordThatAHyphenJoinsToANumberStaysOnOneLine() {
        assertThat(Unbroken.of("😀 COVID-19 and follow-up of 2020-21"))
                .containsExactly(Span.of(2, 10, Layer.UNBROKEN.kind()));
    }
}
