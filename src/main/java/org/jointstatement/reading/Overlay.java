package org.jointstatement.reading;

import java.util.List;
import org.jointstatement.markup.Span;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;

/**
 * A source of spans over the text, one beside others: sentences, clauses, terms, notes. What they become in HTML and how
 * they nest is declared in {@link org.jointstatement.markup.Layer#STANDARD}.
 *
 * <p>One that is a bean lies on every page for everybody: its spans follow from the text and the language of the page.
 * One that depends on who reads, or on what was searched for, is made for the request and given to {@link TextLayers}.
 */
@FunctionalInterface
interface Overlay {

    /** The spans over a paragraph's text, in any order. */
    List<Span> over(Statement statement, Paragraph paragraph);
}
