package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointstatement.markup.Layer;
import org.jointstatement.markup.Span;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.junit.jupiter.api.Test;

class TextLayersTests {

    private final Statement statement = Fixtures.statement("layers");
    private final Paragraph first = statement.paragraphs().get(0);
    private final TextLayers layers = new TextLayers(List.of(new FootnoteOverlay(), new SentenceOverlay()));

    @Test
    void sourcesComeInAnyOrderAndNestAsDeclared() {
        assertThat(layers.html(statement, first).toString())
                .startsWith("<span id=\"para-1-s1\" class=\"sentence\">We, the partners<sup")
                .endsWith(", met.</span>");
    }

    @Test
    void whatIsMadeForARequestLiesOverTheRest() {
        Overlay hits = (text, paragraph) -> List.of(Span.of(4, 7, Layer.HIT.kind()));

        assertThat(layers.html(statement, first, hits).toString()).contains("We, <mark>the</mark> partners");
        assertThat(layers.html(statement, first).toString()).doesNotContain("<mark>");
    }
}
