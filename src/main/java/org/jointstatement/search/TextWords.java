package org.jointstatement.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a text into words at the places where the index does. */
public final class TextWords {

    /**
     * A word of a text, in code points.
     *
     * @param form the word without case and accents, by which it is counted and sorted
     */
    public record Word(int start, int end, String form) {}

    private static final String FIELD = "text.folded";

    private static final EnglishAnalysis ANALYSIS = new EnglishAnalysis();

    private TextWords() {}

    /** Gives the words in the order of the text. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = ANALYSIS.tokenStream(FIELD, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            int unit = 0;
            int point = 0;
            stream.reset();
            while (stream.incrementToken()) {
                int start = point + text.codePointCount(unit, offset.startOffset());
                point = start + text.codePointCount(offset.startOffset(), offset.endOffset());
                unit = offset.endOffset();
                words.add(new Word(start, point, term.toString()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
