package org.jointstatement.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Makes words of text, three ways: stems, words with case and accents folded, and words as they stand. All three fall
 * into words at the same places.
 */
final class EnglishAnalysis extends AnalyzerWrapper {

    /** How a word is kept. */
    enum Form {
        STEM,
        FOLDED,
        EXACT
    }

    /** A full stop or a colon with no space after it still ends a word; the dots of {@code U.N.} do not. */
    private static final Pattern GLUE = Pattern.compile("(?<=\\p{L}{2})\\.(?=\\p{L}{2})|[:_]");

    private static final String STEMS = "/search/english-stems.txt";

    private final Analyzer stem;
    private final String version;
    private final Analyzer folded = new Words(Form.FOLDED, null);
    private final Analyzer exact = new Words(Form.EXACT, null);

    EnglishAnalysis() {
        super(PER_FIELD_REUSE_STRATEGY);
        List<String> stems = lines();
        stem = new Words(Form.STEM, map(stems));
        version = Integer.toHexString(stems.hashCode());
    }

    /** Changes with the list of stems: an index that was built with another has to be built again. */
    String version() {
        return version;
    }

    /** The form a field keeps its words in is the last part of its name: {@code text.stem}. */
    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return field.endsWith(".stem") ? stem : field.endsWith(".folded") ? folded : exact;
    }

    List<String> words(Form form, String text) {
        Analyzer analyzer = switch (form) {
            case STEM -> stem;
            case FOLDED -> folded;
            case EXACT -> exact;
        };
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static StemmerOverrideFilter.StemmerOverrideMap map(List<String> stems) {
        StemmerOverrideFilter.Builder map = new StemmerOverrideFilter.Builder(true);
        stems.stream().map(line -> line.split("\\s*=\\s*")).forEach(pair -> map.add(pair[0], pair[1]));
        try {
            return map.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(EnglishAnalysis.class.getResourceAsStream(STEMS), STEMS)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Words extends Analyzer {

        private final Form form;
        private final StemmerOverrideFilter.@Nullable StemmerOverrideMap stems;

        Words(Form form, StemmerOverrideFilter.@Nullable StemmerOverrideMap stems) {
            this.form = form;
            this.stems = stems;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new PatternReplaceCharFilter(GLUE, " ", reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokens = new StandardTokenizer();
            TokenStream words = new FoldingFilter(tokens, form != Form.EXACT);
            if (form != Form.EXACT) {
                words = new ASCIIFoldingFilter(words);
            }
            if (stems != null) {
                words = new StemmerOverrideFilter(new EnglishPossessiveFilter(words), stems);
                words = new KStemFilter(words);
            }
            return new TokenStreamComponents(tokens, words);
        }
    }
}
