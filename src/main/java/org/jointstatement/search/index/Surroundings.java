package org.jointstatement.search.index;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a text's sentences are, and what a part of a text stands in. It is searched and not kept.
 *
 * @param sentences the code points at which sentences begin, of the paragraph if there is one, else of the text itself
 * @param sentence the sentence that a clause stands in
 * @param paragraph the paragraph that a clause stands in
 * @param heading the heading above that paragraph
 * @param values what is known of that paragraph
 */
public record Surroundings(
        List<Integer> sentences,
        @Nullable String sentence,
        @Nullable String paragraph,
        @Nullable String heading,
        Map<SearchField, List<String>> values) {

    public static final Surroundings NONE = new Surroundings(List.of(), null, null);

    public Surroundings {
        sentences = List.copyOf(sentences);
        values = Map.copyOf(values);
    }

    /** Those of which nothing else is known. */
    public Surroundings(List<Integer> sentences, @Nullable String sentence, @Nullable String paragraph) {
        this(sentences, sentence, paragraph, null, Map.of());
    }

    /** The same with what is known of the paragraph besides its words. */
    public Surroundings with(@Nullable String above, Map<SearchField, List<String>> known) {
        return new Surroundings(sentences, sentence, paragraph, above, known);
    }

    /** Those of a paragraph. */
    public static Surroundings of(List<Integer> sentences) {
        return new Surroundings(sentences, null, null);
    }
}
