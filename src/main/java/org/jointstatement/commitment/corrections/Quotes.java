package org.jointstatement.commitment.corrections;

import java.util.Arrays;
import java.util.List;
import org.jointstatement.commitment.Extent;
import org.jspecify.annotations.Nullable;

/** Finds words that somebody typed in the text: capitals, kinds of quotation marks, dashes and spaces make no difference. */
final class Quotes {

    private static final String APOSTROPHES = "'\u2018\u2019\u02bc`";
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

    private Quotes() {}

    /** One quotation a line; empty lines count for nothing. */
    static List<String> lines(String typed) {
        return typed.lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * The first place within a piece of a text where the words stand and that is not taken.
     *
     * @param within in code points
     */
    static @Nullable Extent find(String text, Extent within, String words, List<Extent> taken) {
        int[] points = folded(text);
        int[] sought = folded(words);
        for (int at = within.start(); sought.length > 0 && at + sought.length <= within.end(); at++) {
            Extent place = new Extent(at, at + sought.length);
            boolean free = taken.stream().noneMatch(other -> other.shared(place) > 0);
            if (free && Arrays.equals(points, place.start(), place.end(), sought, 0, sought.length)) {
                return place;
            }
        }
        return null;
    }

    /** Whether somebody typed the same. */
    static boolean same(String one, String other) {
        return Arrays.equals(folded(one.strip()), folded(other.strip()));
    }

    /** Whether somebody typed the same lines, in any order. */
    static boolean sameLines(List<String> some, List<String> others) {
        return some.size() == others.size()
                && some.stream().allMatch(one -> others.stream().anyMatch(other -> same(one, other)));
    }

    /** A code point for each code point, so that places stay. */
    private static int[] folded(String text) {
        return text.codePoints().map(Quotes::fold).toArray();
    }

    private static int fold(int point) {
        if (APOSTROPHES.indexOf(point) >= 0) {
            return '\'';
        } else if (QUOTES.indexOf(point) >= 0) {
            return '"';
        } else if (Character.getType(point) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        return Character.isSpaceChar(point) ? ' ' : Character.toLowerCase(point);
    }
}
