package org.jointstatement.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jointstatement.statement.Footnote;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a paragraph: plain words, or the mark of a footnote.
 *
 * @param footnote the one that it is the mark of, or null
 */
public record Piece(String text, @Nullable Footnote footnote) {

    /**
     * Cuts a text at the marks in it, from one code point to before another.
     *
     * @param footnotes those of the text's paragraph
     */
    public static List<Piece> of(String text, int from, int to, List<Footnote> footnotes) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Footnote footnote : inOrder(footnotes)) {
            if (footnote.start() >= at && footnote.end() <= to) {
                add(pieces, text, at, footnote.start(), null);
                add(pieces, text, footnote.start(), footnote.end(), footnote);
                at = footnote.end();
            }
        }
        add(pieces, text, at, to, null);
        return pieces;
    }

    /** Cuts a whole text. */
    public static List<Piece> of(String text, List<Footnote> footnotes) {
        return of(text, 0, text.codePointCount(0, text.length()), footnotes);
    }

    private static List<Footnote> inOrder(List<Footnote> footnotes) {
        return footnotes.stream()
                .sorted(Comparator.comparingInt(Footnote::start))
                .toList();
    }

    private static void add(List<Piece> pieces, String text, int from, int to, @Nullable Footnote footnote) {
        if (from < to) {
            pieces.add(new Piece(
                    text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)), footnote));
        }
    }
}
