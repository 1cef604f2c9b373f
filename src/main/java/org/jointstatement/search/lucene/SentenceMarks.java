package org.jointstatement.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jointstatement.search.analysis.EnglishAnalysis;

/**
 * Marks at the places of the first and the last word of each sentence. Words stand in one sentence if they lie between
 * the two: places of words are left as they are, so that a quotation across sentences is still found.
 */
public final class SentenceMarks extends TokenStream {

    static final String BEGIN = "begin";
    static final String END = "end";

    /** Of a sentence of one word. */
    static final String WHOLE = "whole";

    /** A mark, and the number of its word from 0. */
    public record Mark(String text, int place) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Mark> marks;
    private int next;

    private SentenceMarks(List<Mark> marks) {
        this.marks = marks;
    }

    /**
     * Marks the sentences of a text; a text of which no sentences are known is one.
     *
     * @param starts the code points at which sentences begin, in order
     */
    static SentenceMarks of(EnglishAnalysis analysis, String text, List<Integer> starts) {
        List<Integer> units =
                starts.stream().map(start -> text.offsetByCodePoints(0, start)).toList();
        try (TokenStream words = analysis.tokenStream("", text)) {
            return new SentenceMarks(marks(words, units));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Mark> marks(TokenStream words, List<Integer> starts) throws IOException {
        OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
        List<Mark> marks = new ArrayList<>();
        int place = -1;
        int begin = 0;
        int sentence = 1;
        words.reset();
        while (words.incrementToken()) {
            place += step.getPositionIncrement();
            boolean begins = false;
            while (sentence < starts.size() && offset.startOffset() >= starts.get(sentence)) {
                sentence++;
                begins = place > 0;
            }
            if (begins) {
                add(marks, begin, place - 1);
                begin = place;
            }
        }
        words.end();
        if (place >= 0) {
            add(marks, begin, place);
        }
        return marks;
    }

    private static void add(List<Mark> marks, int begin, int end) {
        if (begin == end) {
            marks.add(new Mark(WHOLE, begin));
        } else {
            marks.add(new Mark(BEGIN, begin));
            marks.add(new Mark(END, end));
        }
    }

    public List<Mark> marks() {
        return marks;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == marks.size()) {
            return false;
        }
        clearAttributes();
        Mark mark = marks.get(next);
        term.append(mark.text());
        increment.setPositionIncrement(
                mark.place() - (next == 0 ? -1 : marks.get(next - 1).place()));
        next++;
        return true;
    }
}
