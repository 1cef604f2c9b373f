package org.jointstatement.annotation;

import java.util.List;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;

/** Tells of what clauses a paragraph consists, so that one can write about one of them. */
@FunctionalInterface
public interface ClauseSource {

    /**
     * A clause that is not its whole sentence.
     *
     * @param start the first code point in the text of the paragraph
     * @param end the code point after the last
     */
    record Part(String ref, int start, int end) {}

    /** In order. */
    List<Part> parts(Statement statement, Paragraph paragraph);
}
