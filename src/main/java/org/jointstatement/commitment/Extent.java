package org.jointstatement.commitment;

/**
 * A piece of a paragraph's text.
 *
 * @param start the first code point
 * @param end the code point after the last
 */
public record Extent(int start, int end) {

    public Extent {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No such extent: " + start + " to " + end);
        }
    }

    /** The words that stand there. */
    public String in(String text) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
