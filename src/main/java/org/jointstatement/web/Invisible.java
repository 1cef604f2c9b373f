package org.jointstatement.web;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Characters that nobody sees, though some of them count as letters: one name could look like another by them. */
public final class Invisible {

    /**
     * Those that Unicode calls default-ignorable, and the Braille pattern without dots, as they stand in the class of a
     * regular expression.
     */
    public static final String CLASS = "\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F"
            + "\\u202A-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFF8"
            + "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}";

    private static final Pattern ONE = Pattern.compile("[" + CLASS + "]");

    private static final int STYLE = 0xFE0F;
    private static final int JOINER = 0x200D;
    private static final int FRAME = 0x20E3;
    private static final int NO_DOTS = 0x2800;

    private Invisible() {}

    /** Whether nobody sees a code point, by itself. */
    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> ONE.matcher(Character.toString(codePoint)).matches();
        };
    }

    /** A text without what joins the parts of emoji: what is left of it has no use for invisible characters. */
    public static String withoutJoins(String text) {
        int[] all = text.codePoints().toArray();
        return IntStream.range(0, all.length)
                .filter(i -> !isJoin(all, i))
                .map(i -> all[i])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isJoin(int[] all, int i) {
        int before = i == 0 ? 0 : all[i - 1];
        int after = i + 1 == all.length ? 0 : all[i + 1];
        if (all[i] == STYLE) {
            return isSign(before) || "0123456789#*".indexOf(before) >= 0 && after == FRAME;
        }
        return all[i] == JOINER && (isSign(before) || before == STYLE) && isSign(after);
    }

    private static boolean isSign(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.MATH_SYMBOL -> codePoint != NO_DOTS;
            default -> false;
        };
    }
}
