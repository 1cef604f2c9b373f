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

    /** The same piece of a text that has so many more code points before it; fewer if negative. */
    public Extent shifted(int points) {
        return new Extent(start + points, end + points);
    }

    public boolean contains(Extent other) {
        return start <= other.start && other.end <= end;
    }

    /** How many code points both have; not above 0 if there is none. */
    public int shared(Extent other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }
}
