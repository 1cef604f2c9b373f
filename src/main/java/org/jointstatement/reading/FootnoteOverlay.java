package org.jointstatement.reading;

import java.util.List;
import org.jointstatement.markup.Layer;
import org.jointstatement.markup.Span;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;

/** The marks of the footnotes in a paragraph, each a link to its footnote. */
@Component
class FootnoteOverlay implements Overlay {

    @Override
    public List<Span> over(Statement statement, Paragraph paragraph) {
        return statement.footnotesOf(paragraph).stream()
                .map(footnote -> span(footnote, statement.footnotes().indexOf(footnote) + 1))
                .toList();
    }

    private static Span span(Footnote footnote, int place) {
        return new Span(footnote.start(), footnote.end(), Layer.FOOTNOTE.kind(), "footnote-" + place);
    }
}
