package org.jointstatement.annotation.anchoring;

import java.util.ArrayList;
import java.util.List;
import org.jointstatement.statement.Paragraph;

/**
 * Finds words that somebody typed in a paragraph: capitals, kinds of spaces, quotation marks and dashes, and signs that
 * nobody sees, make no difference.
 */
public final class TypedWords {

    private static final String APOSTROPHES = "'\u2018\u2019\u201b\u02bc\u2032\u00b4`";
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb\u2033";

    private final StringBuilder signs = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private int at;

    private TypedWords(String text) {
        text.codePoints().forEach(this::add);
        starts.add(at);
    }

    /** The places where they stand: as whole words, or else as parts of words. */
    public static List<Passage> find(Paragraph paragraph, String typed) {
        String sought = folded(typed);
        List<Passage> places = new TypedWords(paragraph.text()).places(paragraph, sought);
        Text text = new Text(paragraph.text());
        List<Passage> whole = places.stream()
                .filter(place -> !text.isInWord(place.start()) && !text.isInWord(place.end()))
                .toList();
        return whole.isEmpty() ? places : whole;
    }

    /** Whether somebody typed just these words. */
    public static boolean isSame(String typed, String words) {
        return folded(typed).equals(folded(words));
    }

    private static String folded(String words) {
        return new TypedWords(words.strip()).signs.toString().strip();
    }

    private List<Passage> places(Paragraph paragraph, String sought) {
        List<Passage> places = new ArrayList<>();
        int from = sought.isEmpty() ? -1 : signs.indexOf(sought);
        while (from >= 0) {
            int start = starts.get(signs.codePointCount(0, from));
            int end = endOf(paragraph.text(), signs.codePointCount(0, from + sought.length()));
            if (Graphemes.isBoundary(paragraph.text(), start) && Graphemes.isBoundary(paragraph.text(), end)) {
                places.add(new Passage(paragraph.address(), start, end));
            }
            from = signs.indexOf(sought, from + 1);
        }
        return places;
    }

    /** What was left out behind the last sign is no part of the words, unless it is an accent on it. */
    private int endOf(String text, int sign) {
        int end = starts.get(sign - 1) + 1;
        while (end < starts.get(sign) && !Graphemes.isBoundary(text, end)) {
            end++;
        }
        return end;
    }

    private void add(int point) {
        int sign = fold(point);
        boolean again = sign == ' ' && signs.length() > 0 && signs.charAt(signs.length() - 1) == ' ';
        if (!again && Character.getType(point) != Character.FORMAT) {
            signs.appendCodePoint(sign);
            starts.add(at);
        }
        at++;
    }

    private static int fold(int point) {
        if (APOSTROPHES.indexOf(point) >= 0) {
            return '\'';
        } else if (QUOTES.indexOf(point) >= 0) {
            return '"';
        } else if (Character.getType(point) == Character.DASH_PUNCTUATION || point == '\u2212') {
            return '-';
        }
        boolean space = Character.isSpaceChar(point) || Character.isWhitespace(point);
        return space ? ' ' : Character.toLowerCase(point);
    }
}
