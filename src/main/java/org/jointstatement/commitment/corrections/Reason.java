package org.jointstatement.commitment.corrections;

import org.jspecify.annotations.Nullable;

/** Why somebody corrects, in the one form that is kept. */
record Reason(String text) {

    /** In code points. */
    static final int LIMIT = 2_000;

    private static final int REPLACEMENT = 0xFFFD;

    Reason {
        text = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip()
                .codePoints()
                .map(point -> isStorable(point) ? point : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What is wrong with it, if anything is. */
    @Nullable
    Problem problem() {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Problem("correct.reason.empty", "");
        }
        int length = text.codePointCount(0, text.length());
        return length > LIMIT ? new Problem("correct.reason.long", Integer.toString(length)) : null;
    }

    private static boolean isStorable(int point) {
        return point != 0 && Character.getType(point) != Character.SURROGATE;
    }
}
