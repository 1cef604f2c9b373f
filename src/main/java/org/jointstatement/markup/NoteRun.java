package org.jointstatement.markup;

import org.jspecify.annotations.Nullable;

/**
 * Words of a note that look alike; a line break in them is {@code \n}.
 *
 * @param link where they lead; none if nowhere
 */
public record NoteRun(
        String text,
        boolean strong,
        boolean emphasis,
        boolean code,
        @Nullable String link) {}
