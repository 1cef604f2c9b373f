package org.jointstatement.annotation;

import org.jspecify.annotations.Nullable;

/**
 * The words of a paragraph that an annotation is about, as they were when they were chosen.
 *
 * @param prefix up to 32 code points before them
 * @param suffix up to 32 code points after them
 * @param start the first code point in the text of the paragraph
 * @param end the code point after the last
 * @param clause the ref of the clause that they are, if they were chosen as one
 */
public record Quoted(
        String quote,
        String prefix,
        String suffix,
        int start,
        int end,
        @Nullable String clause) {}
