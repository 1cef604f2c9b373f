package org.jointstatement.glossary;

import org.jointstatement.statement.Paragraph;

/**
 * A place where a term stands.
 *
 * @param start the first code point of the paragraph's text
 * @param end the code point after the last
 * @param abbreviated whether it is printed as an abbreviation there
 */
public record Occurrence(Paragraph paragraph, int start, int end, boolean abbreviated) {

    /** The words that stand there. */
    public String text() {
        String text = paragraph.text();
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
