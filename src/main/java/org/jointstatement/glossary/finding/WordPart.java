package org.jointstatement.glossary.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word, or what stands behind a hyphen in one.
 *
 * @param start in UTF-16 units
 * @param beginsWord whether no hyphen stands before it
 */
record WordPart(int start, String word, boolean beginsWord) {

    /** Words that abbreviations leave out. */
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "&");

    /** What no definition reaches across. */
    private static final String STOPS = ".;:!?()[]\"“”";

    /** The parts before a place, the last first, up to a sign that parts what is said. */
    static List<WordPart> before(String text, int end, int most) {
        List<WordPart> parts = new ArrayList<>();
        int behind = end;
        int at = end;
        while (at > 0 && parts.size() < most && STOPS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
            if (isBetween(text.charAt(at))) {
                add(parts, text, at + 1, behind);
                behind = at;
            }
        }
        add(parts, text, at, behind);
        return parts;
    }

    private static void add(List<WordPart> parts, String text, int start, int end) {
        if (start < end) {
            boolean behindHyphen = start > 0 && isHyphen(text.charAt(start - 1));
            parts.add(new WordPart(start, text.substring(start, end).toLowerCase(Locale.ROOT), !behindHyphen));
        }
    }

    boolean beginsWith(int letter) {
        return word.codePointAt(0) == Character.toLowerCase(letter);
    }

    boolean mayBeLeftOut(boolean last) {
        return !beginsWord || !last && SMALL.contains(word);
    }

    /** Whether it parts words without parting what is said. */
    static boolean isBetween(char sign) {
        return isSpace(sign) || isHyphen(sign) || ",/".indexOf(sign) >= 0;
    }

    static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isHyphen(char sign) {
        return "-‐‑".indexOf(sign) >= 0;
    }
}
