package org.jointstatement.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jointstatement.markup.Layer;
import org.jointstatement.markup.LayeredText;
import org.jointstatement.markup.SafeHtml;
import org.jointstatement.markup.Span;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;

/** Lays what is known of a paragraph over its text. */
@Component
class TextLayers {

    /** The HTML of each of these paragraphs, under its number. */
    Map<Integer, SafeHtml> html(Statement statement, List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .collect(Collectors.toMap(Paragraph::number, paragraph -> html(statement, paragraph)));
    }

    SafeHtml html(Statement statement, Paragraph paragraph) {
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : paragraph.sentences()) {
            spans.add(new Span(
                    sentence.start(),
                    sentence.end(),
                    "sentence",
                    sentence.address().anchor()));
        }
        for (Footnote footnote : statement.footnotesOf(paragraph)) {
            int number = statement.footnotes().indexOf(footnote) + 1;
            spans.add(new Span(footnote.start(), footnote.end(), "footnote", "footnote-" + number));
        }
        return LayeredText.render(paragraph.text(), spans, Layer.STANDARD);
    }
}
