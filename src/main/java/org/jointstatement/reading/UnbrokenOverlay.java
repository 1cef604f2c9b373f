package org.jointstatement.reading;

import java.util.List;
import org.jointstatement.markup.Span;
import org.jointstatement.markup.Unbroken;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;

/** What no line should end in. */
@Component
class UnbrokenOverlay implements Overlay {

    @Override
    public List<Span> over(Statement statement, Paragraph paragraph) {
        return Unbroken.of(paragraph.text());
    }
}
