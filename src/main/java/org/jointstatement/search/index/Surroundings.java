package org.jointstatement.search.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a text's sentences are, and what a part of a text stands in. It is searched and not kept.
 *
 * @param sentences the code points at which sentences begin, of the paragraph if there is one, else of the text itself
 * @param sentence the sentence that a clause stands in
 * @param paragraph the paragraph that a clause stands in
 */
public record Surroundings(
        List<Integer> sentences,
        @Nullable String sentence,
        @Nullable String paragraph) {

    public static final Surroundings NONE = new Surroundings(List.of(), null, null);

    public Surroundings {
        sentences = List.copyOf(sentences);
    }

    /** Those of a paragraph. */
    public static Surroundings of(List<Integer> sentences) {
        return new Surroundings(sentences, null, null);
    }
}
