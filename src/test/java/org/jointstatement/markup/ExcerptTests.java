package org.jointstatement.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTests {

    @Test
    void anExcerptClipsItsSpans() {
        List<Span> spans = List.of(new Span(0, 8, "sentence", "s1"), Span.of(2, 5, "hit"), Span.of(6, 7, "hit"));

        assertThat(LayeredText.excerpt("👍bcdefgh", spans, Layer.STANDARD, 3, 6))
                .hasToString("<span id=\"s1\" class=\"sentence\"><mark>de</mark>f</span>");
        assertThat(LayeredText.excerpt("👍bcdefgh", spans, Layer.STANDARD, 8, 8))
                .hasToString("");
    }

    @Test
    void anExcerptBeyondTheTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayeredText.excerpt("abc", List.of(), Layer.STANDARD, 1, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayeredText.excerpt("abc", List.of(), Layer.STANDARD, 2, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LayeredText.excerpt("abc", List.of(), Layer.STANDARD, -1, 1));
    }
}
