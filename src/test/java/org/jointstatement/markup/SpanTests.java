package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTests {

    @Test
    void aReversedSpanIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of(5, 3, "hit"))
                .withMessageContaining("hit from 5 to 3");
    }

    @Test
    void aSpanBeforeTheTextIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(-1, 3, "hit"));
    }

    @Test
    void aKindIsALowerCaseWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(0, 1, "Hit"));
        assertThatIllegalArgumentException().isThrownBy(() -> Span.of(0, 1, ""));
        assertThat(Span.of(0, 1, "clause-lead").kind()).isEqualTo("clause-lead");
    }

    @Test
    void clippingKeepsWhatLiesWithin() {
        assertThat(Span.of(2, 8, "hit").clippedTo(4, 6)).isEqualTo(Span.of(4, 6, "hit"));
        assertThat(Span.of(2, 8, "hit").clippedTo(0, 9)).isEqualTo(Span.of(2, 8, "hit"));
        assertThat(Span.of(2, 8, "hit").clippedTo(8, 9).isEmpty()).isTrue();
        assertThat(Span.of(2, 8, "hit").clippedTo(0, 2).isEmpty()).isTrue();
    }
}
