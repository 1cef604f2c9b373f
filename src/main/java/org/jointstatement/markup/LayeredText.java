package org.jointstatement.markup;

import java.util.List;

/**
 * Merges any set of overlapping spans over a text into well-formed, escaped HTML whose text content is exactly the
 * text.
 *
 * <p>Where spans of one kind overlap, the text is cut at their ends and each piece is one element, so that the depth is
 * that of the layers, however many the spans. A piece's {@code data-*} attributes name its spans, its {@code href} and
 * {@code title} the one that began last. Spans of a layer that takes no ref flow together. An id stands on the first
 * piece of its span and never twice. Links never nest: inside a link of an earlier layer, a later one's is a
 * {@code span} that keeps its id and class.
 *
 * <p>Offsets count code points, so that no surrogate pair is cut. Empty spans are dropped. A span beyond the text or of
 * a kind without a layer is an {@code IllegalArgumentException} that names it. NUL and lone surrogates, which no page
 * can carry, become U+FFFD.
 */
public final class LayeredText {

    private LayeredText() {}

    /** Renders a whole text. */
    public static SafeHtml render(String text, List<Span> spans, List<Layer> layers) {
        return excerpt(text, spans, layers, 0, text.codePointCount(0, text.length()));
    }

    /**
     * Renders the code points of a text from one to before another; spans are clipped to them.
     *
     * @param spans over the whole text
     */
    public static SafeHtml excerpt(String text, List<Span> spans, List<Layer> layers, int from, int to) {
        int length = text.codePointCount(0, text.length());
        if (from < 0 || to < from || to > length) {
            throw new IllegalArgumentException("No excerpt from " + from + " to " + to + " of " + length);
        }
        spans.forEach(span -> checkWithin(length, span));
        List<Span> clipped = spans.stream()
                .map(span -> span.clippedTo(from, to))
                .filter(span -> !span.isEmpty())
                .toList();
        return new SafeHtml(new Loom(text, layers).weave(clipped, from, to));
    }

    private static void checkWithin(int length, Span span) {
        if (span.end() > length) {
            throw new IllegalArgumentException("Beyond the text of " + length + " code points: " + span);
        }
    }
}
