package org.jointstatement.reading;

import java.util.List;
import org.jointstatement.markup.Layer;
import org.jointstatement.markup.Span;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;

/** The sentences of a paragraph, each with its anchor. */
@Component
class SentenceOverlay implements Overlay {

    @Override
    public List<Span> over(Statement statement, Paragraph paragraph) {
        return paragraph.sentences().stream().map(SentenceOverlay::span).toList();
    }

    private static Span span(Sentence sentence) {
        return new Span(
                sentence.start(),
                sentence.end(),
                Layer.SENTENCE.kind(),
                sentence.address().anchor());
    }
}
