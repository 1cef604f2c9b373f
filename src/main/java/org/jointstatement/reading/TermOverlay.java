package org.jointstatement.reading;

import java.util.List;
import org.jointstatement.glossary.Glossary;
import org.jointstatement.markup.Span;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;

/** The abbreviations, bodies and instruments in a paragraph, each a link to its entry in the glossary. */
@Component
class TermOverlay implements Overlay {

    private final Glossary glossary;

    TermOverlay(Glossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public List<Span> over(Statement statement, Paragraph paragraph) {
        return glossary.of(statement).spans(paragraph);
    }
}
