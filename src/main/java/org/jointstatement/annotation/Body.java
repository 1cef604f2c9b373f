package org.jointstatement.annotation;

import org.jointstatement.web.Invisible;
import org.jointstatement.web.StorableText;
import org.jspecify.annotations.Nullable;

/** The Markdown that somebody wrote, in the one form that is kept: no character is lost but those no row can hold. */
record Body(String text) {

    /** In code points, so that an emoji counts as much as a letter. */
    static final int LIMIT = 20_000;

    Body {
        text = StorableText.of(text);
    }

    /** The message that says what is wrong with it as a comment, if anything is. */
    @Nullable
    String problem() {
        return problem(Motivation.COMMENT);
    }

    /** The message that says what is wrong with it, if anything is; a mark on words may be all that is said. */
    @Nullable
    String problem(Motivation motivation) {
        if (motivation != Motivation.HIGHLIGHT && text.codePoints().allMatch(Invisible::is)) {
            return "note.body.empty";
        }
        return length() > LIMIT ? "note.body.long" : null;
    }

    int length() {
        return text.codePointCount(0, text.length());
    }
}
