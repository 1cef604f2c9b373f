package org.jointstatement.search.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    /** The texts of statements hardly change, and every plot counts the words of all of them. */
    private static final Cache<String, Integer> COUNTS = Caffeine.newBuilder()
            .maximumWeight(4 << 20)
            .weigher((String text, Integer count) -> text.length())
            .build();

    private TextWords() {}

    /** Counts the words of a text. */
    public static int count(String text) {
        return COUNTS.get(text, whole -> of(whole).size());
    }

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
