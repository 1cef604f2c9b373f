package org.jointstatement.citation;

import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text. An inferred number stands in square brackets in every style, as editors mark what they add, and
 * the words say so beside it.
 *
 * @param label the paragraph's number: {@code 14}, or {@code [9]} where it was inferred
 * @param sentence from 1, or 0 for the whole paragraph
 */
record Pinpoint(String label, boolean inferred, int sentence) {

    static final String INFERRED = "number inferred";

    static Pinpoint of(Paragraph paragraph, @Nullable Sentence sentence) {
        return new Pinpoint(
                paragraph.label(),
                paragraph.numberSource() == NumberSource.INFERRED,
                sentence == null ? 0 : sentence.address().sentence());
    }

    /** {@code para. [9] (number inferred), sentence 2}, with the style's own word for a paragraph. */
    String after(String paragraph) {
        return paragraph + " " + label + (inferred ? " (" + INFERRED + ")" : "") + sentenceAfterComma();
    }

    /** {@code , sentence 2}, or nothing. */
    String sentenceAfterComma() {
        return sentence == 0 ? "" : ", sentence " + sentence;
    }
}
