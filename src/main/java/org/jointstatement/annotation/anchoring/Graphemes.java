package org.jointstatement.annotation.anchoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a reader takes for one character: a letter with its accents, a flag, a family. */
final class Graphemes {

    /** The BreakIterator of Java 17 cuts what is joined by U+200D. */
    private static final Pattern ONE = Pattern.compile("\\X");

    private Graphemes() {}

    /** Whether no character of a reader's is cut at this code point. */
    static boolean isBoundary(String text, int point) {
        int at = text.offsetByCodePoints(0, point);
        return at == text.length() || at == 0 || isBoundaryWithin(text, at);
    }

    private static boolean isBoundaryWithin(String text, int at) {
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            if (one.end() >= at) {
                return one.end() == at;
            }
        }
        return true;
    }
}
