package org.jointstatement.annotation.moderation;

import org.jspecify.annotations.Nullable;

/** Why somebody flags or hides, in the one form that is kept. */
record Reason(String text) {

    /** In code points. */
    static final int LIMIT = 1_000;

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

    /** The message that says what is wrong with it, if anything is. */
    @Nullable
    String problem() {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return "moderation.reason.empty";
        }
        return text.codePointCount(0, text.length()) > LIMIT ? "moderation.reason.long" : null;
    }

    /** As it is kept, if nothing is wrong with it; {@link ReasonException} otherwise. */
    String checked() {
        String problem = problem();
        if (problem != null) {
            throw new ReasonException(problem);
        }
        return text;
    }

    private static boolean isStorable(int point) {
        return point != 0 && Character.getType(point) != Character.SURROGATE;
    }
}
