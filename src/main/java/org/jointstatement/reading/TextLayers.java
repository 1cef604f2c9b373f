package org.jointstatement.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.markup.Layer;
import org.jointstatement.markup.LayeredText;
import org.jointstatement.markup.SafeHtml;
import org.jointstatement.markup.Span;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;

/** Lays what is known of a paragraph over its text. */
@Component
class TextLayers {

    private final List<Overlay> overlays;

    TextLayers(List<Overlay> overlays) {
        this.overlays = List.copyOf(overlays);
    }

    /** The HTML of each of these paragraphs, under its number. */
    Map<Integer, SafeHtml> html(Statement statement, List<Paragraph> paragraphs, Overlay... more) {
        return paragraphs.stream()
                .collect(Collectors.toMap(Paragraph::number, paragraph -> html(statement, paragraph, more)));
    }

    SafeHtml html(Statement statement, Paragraph paragraph, Overlay... more) {
        List<Span> spans = Stream.concat(overlays.stream(), Stream.of(more))
                .flatMap(overlay -> overlay.over(statement, paragraph).stream())
                .toList();
        return LayeredText.render(
                paragraph.text(), spans, Layer.standard("/statements/" + statement.slug() + "/glossary"));
    }
}
