package org.jointstatement.search.page;

import java.util.List;
import org.jointstatement.markup.Layer;
import org.jointstatement.markup.LayeredText;
import org.jointstatement.markup.SafeHtml;
import org.jointstatement.markup.Span;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchEngine.Highlight;
import org.jointstatement.search.index.SearchEngine.Hit;

/**
 * A hit as the page shows it: the stretch of its text with the most highlights, cut between words.
 *
 * @param cutBefore whether text was left out before it
 * @param cutAfter whether text was left out after it
 * @param unmarked whether no word of it was found
 */
public record Passage(SearchDocument document, SafeHtml html, boolean cutBefore, boolean cutAfter, boolean unmarked) {

    /** A text up to this many code points is shown whole. */
    static final int WHOLE = 480;

    private static final int LENGTH = 360;
    private static final int LEAD = 60;
    private static final int WORD = 40;

    static Passage of(Hit hit) {
        SearchDocument document = hit.document();
        int[] points = document.text().codePoints().toArray();
        int from = points.length <= WHOLE ? 0 : wordStart(points, best(hit.highlights()));
        int to = points.length <= WHOLE ? points.length : wordEnd(points, Math.min(points.length, from + LENGTH));
        List<Span> spans = hit.highlights().stream()
                .map(highlight -> Span.of(highlight.start(), highlight.end(), "hit"))
                .toList();
        SafeHtml html = LayeredText.excerpt(document.text(), spans, List.of(Layer.HIT), from, to);
        return new Passage(
                document,
                html,
                from > 0 || beginsWithin(document),
                to < points.length || endsWithin(document),
                hit.highlights().isEmpty());
    }

    /** Whether no word of it was found, though a query asks for words. */
    public boolean isFoundByHeading() {
        return unmarked && document.kind() == SearchDocument.Kind.PARAGRAPH && document.section() != null;
    }

    /** Whether a clause is the later part of a sentence, so that its subject stands before it. */
    private static boolean beginsWithin(SearchDocument document) {
        return document.isClause()
                && !document.text().isEmpty()
                && Character.isLowerCase(document.text().codePointAt(0));
    }

    /** Whether a clause is not the last of its sentence. */
    private static boolean endsWithin(SearchDocument document) {
        String text = document.text();
        return document.isClause() && !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    /** Where the stretch with the most highlights begins, with some words before the first of them. */
    private static int best(List<Highlight> highlights) {
        int best = 0;
        int most = 0;
        int last = 0;
        for (int first = 0; first < highlights.size(); first++) {
            int from = Math.max(0, highlights.get(first).start() - LEAD);
            while (last < highlights.size() && highlights.get(last).end() <= from + LENGTH) {
                last++;
            }
            if (last - first > most) {
                most = last - first;
                best = from;
            }
        }
        return best;
    }

    private static int wordStart(int[] points, int from) {
        for (int i = from; i > 0 && i < Math.min(points.length, from + WORD); i++) {
            if (points[i - 1] == ' ') {
                return i;
            }
        }
        return from;
    }

    private static int wordEnd(int[] points, int to) {
        for (int i = to; i < points.length && i > to - WORD; i--) {
            if (points[i] == ' ') {
                return i;
            }
        }
        return to;
    }
}
