package org.jointstatement.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A mark at the place of the first word of each sentence but the first one. Two words stand in one sentence if there is
 * no mark after the first of them up to the second: places of words are left as they are, so that a quotation across
 * sentences is still found.
 */
final class SentenceMarks extends TokenStream {

    static final String MARK = "|";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Integer> places;
    private int next;

    private SentenceMarks(List<Integer> places) {
        this.places = places;
    }

    /**
     * Marks the sentences of a text.
     *
     * @param starts the code points at which sentences begin, in order
     */
    static SentenceMarks of(EnglishAnalysis analysis, String text, List<Integer> starts) {
        List<Integer> units =
                starts.stream().map(start -> text.offsetByCodePoints(0, start)).toList();
        try (TokenStream words = analysis.tokenStream("", text)) {
            return new SentenceMarks(places(words, units));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> places(TokenStream words, List<Integer> starts) throws IOException {
        OffsetAttribute offset = words.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
        List<Integer> places = new ArrayList<>();
        int place = -1;
        int sentence = 1;
        words.reset();
        while (words.incrementToken()) {
            place += step.getPositionIncrement();
            boolean begins = false;
            while (sentence < starts.size() && offset.startOffset() >= starts.get(sentence)) {
                sentence++;
                begins = true;
            }
            if (begins) {
                places.add(place);
            }
        }
        words.end();
        return places;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == places.size()) {
            return false;
        }
        clearAttributes();
        term.append(MARK);
        increment.setPositionIncrement(places.get(next) - (next == 0 ? -1 : places.get(next - 1)));
        next++;
        return true;
    }
}
