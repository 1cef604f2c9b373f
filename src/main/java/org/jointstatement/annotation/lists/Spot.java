package org.jointstatement.annotation.lists;

import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Quoted;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;

/**
 * Which words of a paragraph a note is about, in code points.
 *
 * @param end the code point after the last; the start if it is about none of them
 */
record Spot(int start, int end) {

    /** Where the number of the paragraph stands. */
    static final Spot NUMBER = new Spot(0, 0);

    /** What somebody has to place is on the number: its words, if they are there at all, may be others. */
    static Spot of(Annotation note, Paragraph paragraph) {
        if (note.anchorState().isOpen()) {
            return NUMBER;
        }
        Quoted quoted = note.quoted();
        if (quoted != null) {
            return of(quoted, paragraph.text());
        }
        int sentence = note.target().sentence();
        return sentence == 0
                ? new Spot(0, length(paragraph.text()))
                : paragraph.sentences().stream()
                        .filter(one -> one.address().sentence() == sentence)
                        .findFirst()
                        .map((Sentence one) -> new Spot(one.start(), one.end()))
                        .orElse(NUMBER);
    }

    boolean isWords() {
        return end > start;
    }

    /** A text that was published just now has notes that nobody has looked for in it yet. */
    private static Spot of(Quoted quoted, String text) {
        if (quoted.end() > length(text)) {
            return NUMBER;
        }
        String there =
                text.substring(text.offsetByCodePoints(0, quoted.start()), text.offsetByCodePoints(0, quoted.end()));
        return there.equals(quoted.quote()) ? new Spot(quoted.start(), quoted.end()) : NUMBER;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
