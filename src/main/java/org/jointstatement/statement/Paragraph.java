package org.jointstatement.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph: one canonical string, with white space folded to single spaces, and its sentences as spans over it.
 *
 * @param number the number that addresses it, from 1
 * @param printedNumber the number in the print, if there is one
 */
public record Paragraph(
        Address address,
        int number,
        @Nullable Integer printedNumber,
        NumberSource numberSource,
        String text,
        List<Sentence> sentences) {

    public Paragraph {
        sentences = List.copyOf(sentences);
    }

    /** The number as pages and citations show it: {@code 2}, or {@code [9]} where it was inferred. */
    public String label() {
        return numberSource == NumberSource.PRINTED ? Integer.toString(number) : "[" + number + "]";
    }

    /** The words of a sentence of this paragraph. */
    public String textOf(Sentence sentence) {
        return text.substring(text.offsetByCodePoints(0, sentence.start()), text.offsetByCodePoints(0, sentence.end()));
    }
}
