package org.jointstatement.citation;

import java.util.stream.Stream;
import org.jointstatement.statement.Footnote;
import org.jointstatement.statement.NumberSource;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text. An inferred number stands in square brackets in every style, as editors mark what they add, and
 * the words say so beside it.
 *
 * @param label the paragraph's number: {@code 14}, or {@code [9]} where it was inferred; of several {@code [9]–[11]}
 * @param several whether there are more paragraphs than one
 * @param within what in the paragraph: {@code sentence 2}, {@code footnote *}, or nothing for all of it
 */
record Pinpoint(String label, boolean several, boolean inferred, String within) {

    private static final String INFERRED = "number inferred";
    private static final String SOME_INFERRED = "numbers in brackets inferred";

    static Pinpoint of(Paragraph paragraph, @Nullable Sentence sentence, @Nullable Footnote footnote) {
        String within = "";
        if (sentence != null) {
            within = "sentence " + sentence.address().sentence();
        } else if (footnote != null) {
            within = "footnote " + footnote.mark();
        }
        return new Pinpoint(paragraph.label(), false, isInferred(paragraph), within);
    }

    static Pinpoint of(Paragraph first, Paragraph last) {
        boolean inferred = Stream.of(first, last).anyMatch(Pinpoint::isInferred);
        return new Pinpoint(first.label() + "–" + last.label(), true, inferred, "");
    }

    private static boolean isInferred(Paragraph paragraph) {
        return paragraph.numberSource() == NumberSource.INFERRED;
    }

    /** {@code para. [9] (number inferred), sentence 2}, with the style's own word for a paragraph. */
    String after(String paragraph) {
        String word = several ? plural(paragraph) : paragraph;
        return word + " " + label + (inferred ? " (" + inferredWords() + ")" : "") + withinAfterComma();
    }

    /** What is said of a number in brackets. */
    String inferredWords() {
        return several ? SOME_INFERRED : INFERRED;
    }

    /** {@code , sentence 2}, or nothing. */
    String withinAfterComma() {
        return within.isEmpty() ? "" : ", " + within;
    }

    private static String plural(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) + "s." : word + "s";
    }
}
