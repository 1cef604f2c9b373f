package org.jointstatement.markup;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that means something: a sentence, a footnote's mark, a search hit. Spans may overlap as they
 * like.
 *
 * @param start the first code point
 * @param end the code point after the last
 * @param kind a lower-case word that a {@link Layer} declares
 * @param ref which one of its kind it is, for ids and links
 * @param label what to say of it, once, where it begins: "Pledge", "World Health Organization"
 */
public record Span(
        int start,
        int end,
        String kind,
        @Nullable String ref,
        @Nullable String label) {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*");

    public Span {
        if (start < 0 || end < start || !KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("Not a span: " + kind + " from " + start + " to " + end);
        }
    }

    /** Makes a span of which nothing is said. */
    public Span(int start, int end, String kind, @Nullable String ref) {
        this(start, end, kind, ref, null);
    }

    /** Makes a span without a ref. */
    public static Span of(int start, int end, String kind) {
        return new Span(start, end, kind, null, null);
    }

    /** The same span with something said of it. */
    public Span labelled(String words) {
        return new Span(start, end, kind, ref, words);
    }

    boolean isEmpty() {
        return start == end;
    }

    /** The part of it between two code points; empty if it has none there. */
    Span clippedTo(int from, int to) {
        int clippedStart = Math.min(Math.max(start, from), to);
        return new Span(clippedStart, Math.max(clippedStart, Math.min(end, to)), kind, ref, label);
    }
}
