package org.jointstatement.search.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.jointstatement.search.words.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * Makes words of text, four ways: stems, words with case and accents folded, words as they stand, and of those only the
 * abbreviations. All of them fall into words at the same places.
 */
public final class EnglishAnalysis extends AnalyzerWrapper {

    /** How a word is kept. */
    public enum Form {
        STEM,
        FOLDED,
        EXACT,
        ABBREVIATION;

        /** The form that a field keeps its words in is the last part of its name: {@code text.stem}. */
        public String field(String base) {
            return base + "." + ENDINGS.get(ordinal());
        }
    }

    private static final List<String> ENDINGS = List.of("stem", "folded", "exact", "abbreviation");

    /** A full stop or a colon with no space after it still ends a word; the dots of {@code U.N.} do not. */
    private static final Pattern GLUE = Pattern.compile("(?<=\\p{L}{2})\\.(?=\\p{L}{2})|[:_]");

    /** What some type for an apostrophe: the s after it is no word. */
    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})[`´′](?=\\p{L})");

    private static final String STEMS = "english-stems.txt";

    private final Map<Form, Analyzer> forms = new EnumMap<>(Form.class);
    private final String version;

    public EnglishAnalysis() {
        super(PER_FIELD_REUSE_STRATEGY);
        List<String> stems = WordFile.read(STEMS).lines();
        StemmerOverrideFilter.StemmerOverrideMap map = map(stems);
        Stream.of(Form.values()).forEach(form -> forms.put(form, new Words(form, form == Form.STEM ? map : null)));
        version = Integer.toHexString(stems.hashCode());
    }

    /** Changes with the list of stems: an index that was built with another has to be built again. */
    public String version() {
        return version;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        int form = ENDINGS.indexOf(field.substring(field.lastIndexOf('.') + 1));
        return analyzer(form < 0 ? Form.EXACT : Form.values()[form]);
    }

    private Analyzer analyzer(Form form) {
        return Objects.requireNonNull(forms.get(form));
    }

    public List<String> words(Form form, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer(form).tokenStream("", text)) {
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

    private static final class Words extends Analyzer {

        private final Form form;
        private final StemmerOverrideFilter.@Nullable StemmerOverrideMap stems;

        Words(Form form, StemmerOverrideFilter.@Nullable StemmerOverrideMap stems) {
            this.form = form;
            this.stems = stems;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new PatternReplaceCharFilter(APOSTROPHES, "'", new PatternReplaceCharFilter(GLUE, " ", reader));
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokens = new StandardTokenizer();
            boolean wide = form == Form.STEM || form == Form.FOLDED;
            TokenStream words = new FoldingFilter(tokens, wide);
            if (wide) {
                words = new ASCIIFoldingFilter(words);
            }
            if (form == Form.ABBREVIATION) {
                words = new AbbreviationFilter(words);
            }
            if (stems != null) {
                words = new StemmerOverrideFilter(new EnglishPossessiveFilter(words), stems);
                words = new KStemFilter(words);
            }
            return new TokenStreamComponents(tokens, words);
        }
    }
}
