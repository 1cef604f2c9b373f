package org.jointstatement.commitment.corrections;

import org.jointstatement.web.StorableText;
import org.jspecify.annotations.Nullable;

/** Why somebody corrects, in the one form that is kept. */
record Reason(String text) {

    /** In code points. */
    static final int LIMIT = 2_000;

    Reason {
        text = StorableText.of(text).strip();
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
}
