package org.jointstatement.annotation.moderation;

import org.jointstatement.web.Invisible;
import org.jointstatement.web.StorableText;
import org.jspecify.annotations.Nullable;

/** Why somebody flags or hides, in the one form that is kept. */
record Reason(String text) {

    /** In code points. */
    static final int LIMIT = 1_000;

    Reason {
        text = StorableText.of(text).strip();
    }

    /** The message that says what is wrong with it, if anything is. */
    @Nullable
    String problem() {
        if (text.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) && !Invisible.is(c))) {
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
}
