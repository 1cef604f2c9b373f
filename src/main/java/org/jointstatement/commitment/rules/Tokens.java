package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words and marks, in one pass, with offsets in code points. */
final class Tokens {

    /** Marks of emphasis and of footnotes, which say nothing about grammar. */
    private static final String SILENT = "*_†‡\u200b\u00ad";

    private final int[] points;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(int[] points) {
        this.points = points;
    }

    static List<Token> of(int[] points) {
        Tokens cut = new Tokens(points);
        cut.cut();
        return cut.tokens;
    }

    private void cut() {
        int at = 0;
        while (at < points.length) {
            int point = points[at];
            if (Character.isLetterOrDigit(point)) {
                at = addWord(at);
            } else {
                if (!isBlank(point) && SILENT.indexOf(point) < 0) {
                    add(at, at + 1);
                }
                at++;
            }
        }
    }

    private int addWord(int start) {
        int end = start + 1;
        while (end < points.length && (isInWord(points[end]) || isInnerMark(end))) {
            end++;
        }
        add(start, end);
        return end;
    }

    private void add(int start, int end) {
        StringBuilder word = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            word.appendCodePoint(isApostrophe(points[i]) ? '\'' : points[i]);
        }
        boolean capital = Character.isUpperCase(points[start]);
        tokens.add(new Token(word.toString().toLowerCase(Locale.ROOT), start, end, capital));
    }

    private static boolean isInWord(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** A hyphen or an apostrophe between letters, a full stop or a comma between figures. */
    private boolean isInnerMark(int at) {
        int point = points[at];
        if (at + 1 >= points.length || !isInWord(points[at + 1])) {
            return false;
        }
        if (point == '-' || point == '\u2010' || point == '\u2011' || isApostrophe(point)) {
            return true;
        }
        return (point == '.' || point == ',') && Character.isDigit(points[at - 1]) && Character.isDigit(points[at + 1]);
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '\u2019' || point == '\u02bc';
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }
}
