package org.jointstatement.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jointstatement.annotation.anchoring.Passage;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;

/**
 * What one can choose in a paragraph to write about, besides the whole of it and words of one's own choice.
 *
 * @param parts its sentences and clauses
 * @param passages the places where the words stand that were typed, if there are several
 */
public record TargetChoices(List<Choice> parts, List<Choice> passages) {

    private static final int FIRST_WORDS = 90;
    private static final int AROUND = 32;
    private static final int MOST = 20;

    /**
     * A choice.
     *
     * @param on what the form sends for it
     * @param label the message that says what it is
     * @param name the number of the sentence or the clause's ref
     * @param before what stands before the words, for those that stand in several places
     * @param words the first of its words
     */
    public record Choice(String on, String label, String name, String before, String words, String after) {}

    public TargetChoices {
        parts = List.copyOf(parts);
        passages = List.copyOf(passages);
    }

    static TargetChoices of(Paragraph paragraph, List<ClauseSource.Part> clauses, List<Passage> passages) {
        List<Choice> parts = new ArrayList<>();
        for (Sentence sentence : paragraph.sentences()) {
            String number = Integer.toString(sentence.address().sentence());
            parts.add(part("s" + number, "note.target.sentence", number, paragraph, sentence.start(), sentence.end()));
            clauses.stream()
                    .filter(clause -> clause.start() >= sentence.start() && clause.start() < sentence.end())
                    .map(clause -> part(
                            clause.ref(), "note.target.clause", clause.ref(), paragraph, clause.start(), clause.end()))
                    .forEach(parts::add);
        }
        return new TargetChoices(
                parts,
                passages.stream()
                        .limit(MOST)
                        .map(passage -> passage(paragraph, passage))
                        .toList());
    }

    /** A passage with what stands around it. */
    static Choice passage(Paragraph paragraph, Passage passage) {
        int length = paragraph.text().codePointCount(0, paragraph.text().length());
        int from = Math.max(0, passage.start() - AROUND);
        int to = Math.min(length, passage.end() + AROUND);
        return new Choice(
                "w" + passage.start() + "-" + passage.end(),
                "note.target.here",
                "",
                (from > 0 ? "…" : "") + words(paragraph, from, passage.start()),
                words(paragraph, passage.start(), passage.end()),
                words(paragraph, passage.end(), to) + (to < length ? "…" : ""));
    }

    private static Choice part(String on, String label, String name, Paragraph paragraph, int start, int end) {
        boolean cut = end - start > FIRST_WORDS;
        String words = words(paragraph, start, cut ? start + FIRST_WORDS : end);
        return new Choice(on, label, name, "", cut ? words + "…" : words, "");
    }

    private static String words(Paragraph paragraph, int start, int end) {
        String text = paragraph.text();
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
