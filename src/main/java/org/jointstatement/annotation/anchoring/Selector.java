package org.jointstatement.annotation.anchoring;

import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;

/**
 * What finds the words of a note again: the TextQuoteSelector and the TextPositionSelector of the Web Annotation Data
 * Model, and a hash.
 *
 * @param quote the words themselves
 * @param prefix up to 32 code points before them, in the paragraph
 * @param suffix up to 32 code points after them, in the paragraph
 * @param start the first code point in the text of the paragraph
 * @param end the code point after the last
 * @param hash of the text of the element that the note is on: a sentence, or else the paragraph
 * @param rival how many code points of the words and of what is next to them stand at another place of the text too
 */
public record Selector(String quote, String prefix, String suffix, int start, int end, String hash, int rival) {

    /** How many code points of context are kept on either side. */
    public static final int CONTEXT = 32;

    /** Selects a whole paragraph. */
    public static Selector of(Paragraph paragraph) {
        String text = paragraph.text();
        return of(text, 0, text.codePointCount(0, text.length()), text);
    }

    /** Selects a sentence of a paragraph. */
    public static Selector of(Paragraph paragraph, Sentence sentence) {
        return of(paragraph.text(), sentence.start(), sentence.end(), paragraph.textOf(sentence));
    }

    /** Selects words of a paragraph; {@link SelectorException} if nobody can write a note on just these. */
    public static Selector of(Paragraph paragraph, int start, int end) {
        check(paragraph.text(), start, end);
        return of(paragraph.text(), start, end, paragraph.text());
    }

    /** Selects words of a text; whether they stand elsewhere too is for {@link #withRival} to say. */
    static Selector of(String text, int start, int end, String element) {
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(from, end - start);
        int length = text.codePointCount(0, text.length());
        return new Selector(
                text.substring(from, to),
                text.substring(text.offsetByCodePoints(from, -Math.min(CONTEXT, start)), from),
                text.substring(to, text.offsetByCodePoints(to, Math.min(CONTEXT, length - end))),
                start,
                end,
                Sha256.of(element),
                0);
    }

    Selector withRival(int evidence) {
        return new Selector(quote, prefix, suffix, start, end, hash, evidence);
    }

    private static void check(String text, int start, int end) {
        if (start < 0 || end > text.codePointCount(0, text.length()) || end < start) {
            throw new SelectorException("note.target.range");
        }
        if (start == end) {
            throw new SelectorException("note.target.empty");
        }
        if (!Graphemes.isBoundary(text, start) || !Graphemes.isBoundary(text, end)) {
            throw new SelectorException("note.target.grapheme");
        }
        if (new Text(text).words(start, end).codePoints().allMatch(Selector::isBlank)) {
            throw new SelectorException("note.target.blank");
        }
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.CONTROL;
    }
}
