package org.jointstatement.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a text's sentences are, and what a part of a text stands in. It is searched and not kept.
 *
 * @param sentences the code points at which sentences begin, of the paragraph if there is one, else of the text itself
 * @param sentence the sentence that a clause stands in
 * @param paragraph the paragraph that a clause stands in
 */
record Surroundings(
        List<Integer> sentences,
        @Nullable String sentence,
        @Nullable String paragraph) {

    static final Surroundings NONE = new Surroundings(List.of(), null, null);

    Surroundings {
        sentences = List.copyOf(sentences);
    }

    /** Those of a paragraph. */
    static Surroundings of(List<Integer> sentences) {
        return new Surroundings(sentences, null, null);
    }
}
