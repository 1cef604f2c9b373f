package org.jointstatement.glossary.finding;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in which spellings that print alike are equal: spaces of any kind, hyphens and dashes, apostrophes, accents,
 * and signs that nobody sees. Case is folded too, and kept beside.
 */
final class Folded {

    private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    private final int[] text;
    private final int[] signs;
    private final int[] places;
    private int length;

    Folded(String source) {
        text = source.codePoints().toArray();
        signs = new int[text.length];
        places = new int[text.length];
        for (int i = 0; i < text.length; i++) {
            add(fold(text[i]), i);
        }
    }

    private void add(int sign, int place) {
        boolean seen = !isMark(sign) && Character.getType(sign) != Character.FORMAT;
        boolean spaceAgain = sign == ' ' && length > 0 && signs[length - 1] == ' ';
        if (seen && !spaceAgain) {
            signs[length] = sign;
            places[length++] = place;
        }
    }

    int length() {
        return length;
    }

    /** The folded sign at a place, in lower case. */
    int sign(int at) {
        return Character.toLowerCase(signs[at]);
    }

    boolean isCapital(int at) {
        return Character.isUpperCase(signs[at]) || Character.isTitleCase(signs[at]);
    }

    /** Letters and digits make words; all else stands between them. */
    boolean isInWord(int at) {
        return at >= 0 && at < length && Character.isLetterOrDigit(signs[at]);
    }

    /** The code point of the source that the folded sign stands for. */
    int start(int at) {
        return places[at];
    }

    /** The code point of the source after the folded sign and the accents on it. */
    int endAfter(int at) {
        int end = places[at] + 1;
        while (end < text.length && isMark(text[end])) {
            end++;
        }
        return end;
    }

    /** The folded text with its case. */
    @Override
    public String toString() {
        return new String(Arrays.copyOf(signs, length), 0, length);
    }

    private static int fold(int sign) {
        if (sign < 0x80) {
            return Character.isWhitespace(sign) ? ' ' : sign;
        }
        return switch (sign) {
            case 0x2018, 0x2019, 0x201B, 0x02BC, 0x2032, 0xB4 -> '\'';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212 -> '-';
            default -> Character.isSpaceChar(sign) ? ' ' : withoutAccents(sign);
        };
    }

    private static int withoutAccents(int sign) {
        if (!Character.isLetter(sign)) {
            return sign;
        }
        String parts = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD);
        int first = parts.codePointAt(0);
        return parts.codePoints().skip(1).allMatch(Folded::isMark) ? first : sign;
    }

    private static boolean isMark(int sign) {
        return (1 << Character.getType(sign) & MARKS) != 0;
    }
}
