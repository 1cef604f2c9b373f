package org.jointstatement.search.lucene;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.Query.Fuzzy;
import org.jointstatement.search.query.Query.Phrase;
import org.jointstatement.search.query.Query.Prefix;
import org.jointstatement.search.query.Query.Proximity;
import org.jointstatement.search.query.Query.Word;
import org.jointstatement.search.query.Read.Abbreviation;
import org.jointstatement.search.query.Read.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * Says single words and phrases in Lucene's words. Where words are smart a word finds its stem, better if it is as typed;
 * a possessive is looked for as typed.
 */
final class LuceneLeaves {

    private static final float AS_TYPED = 0.5f;

    /** No word keeps another one out: which words others have written would show in what is found. */
    private static final MultiTermQuery.RewriteMethod ONE_SCORE = MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE;

    private static final int ALL = 1000;

    private final EnglishAnalysis analysis;
    private final TermLookup terms;

    LuceneLeaves(EnglishAnalysis analysis, TermLookup terms) {
        this.analysis = analysis;
        this.terms = terms;
    }

    /** The form that words are looked for in, if they are to be as typed. */
    static Form asTyped(Mode mode) {
        return mode == Mode.CHARACTERS ? Form.EXACT : Form.FOLDED;
    }

    /** How many letters of a word may differ. */
    static int edits(String word, int asked) {
        int length = word.codePointCount(0, word.length());
        return asked > 0 ? asked : length < 6 ? 1 : 2;
    }

    /** A word, a phrase or a pattern; none if nothing is left to look for. */
    @Nullable
    Query of(org.jointstatement.search.query.Query leaf, Mode mode, String field) {
        if (leaf instanceof Word word) {
            return words(word.text(), mode, field);
        }
        if (leaf instanceof Phrase phrase) {
            return words(phrase.text(), mode, field);
        }
        if (leaf instanceof Prefix prefix) {
            return prefix(prefix.text(), mode, field);
        }
        if (leaf instanceof Fuzzy fuzzy) {
            return fuzzy(fuzzy, mode, field);
        }
        if (leaf instanceof Sequence sequence) {
            return new LuceneSources(analysis, terms, field).sequence(sequence, mode);
        }
        return leaf instanceof Abbreviation abbreviation
                ? abbreviation(abbreviation.text(), field)
                : new LuceneSources(analysis, terms, field).proximity((Proximity) leaf, mode);
    }

    /** Words that stand together; none if there is no letter in them. */
    @Nullable
    Query words(String text, Mode mode, String base) {
        Form form = asTyped(mode);
        List<String> typed = analysis.words(form, text);
        if (typed.isEmpty()) {
            return null;
        }
        Query asTyped = together(form.field(base), typed);
        if (mode != Mode.SMART || typed.size() == 1 && typed.get(0).endsWith("'s")) {
            return asTyped;
        }
        return new BooleanQuery.Builder()
                .add(together(Form.STEM.field(base), analysis.words(Form.STEM, text)), Occur.SHOULD)
                .add(new BoostQuery(asTyped, AS_TYPED), Occur.SHOULD)
                .build();
    }

    /** Words whose last one only begins so. */
    @Nullable
    Query prefix(String text, Mode mode, String base) {
        String field = asTyped(mode).field(base);
        return lastOf(
                text,
                mode,
                field,
                last -> new PrefixQuery(new Term(field, last)),
                last -> terms.beginning(field, last));
    }

    @Nullable
    Query fuzzy(Fuzzy fuzzy, Mode mode, String base) {
        String field = asTyped(mode).field(base);
        int edits = edits(fuzzy.text(), fuzzy.edits());
        return lastOf(
                fuzzy.text(),
                mode,
                field,
                last -> new FuzzyQuery(new Term(field, last), edits, 1, ALL, true, ONE_SCORE),
                last -> terms.near(field, last, edits));
    }

    private @Nullable Query lastOf(
            String text,
            Mode mode,
            String field,
            Function<String, Query> alone,
            Function<String, List<Term>> ofPhrase) {
        List<String> words = analysis.words(asTyped(mode), text);
        if (words.isEmpty()) {
            return null;
        }
        String last = words.get(words.size() - 1);
        if (words.size() == 1) {
            return alone.apply(last);
        }
        List<Term> expanded = ofPhrase.apply(last);
        if (expanded.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        words.subList(0, words.size() - 1).forEach(word -> phrase.add(new Term(field, word)));
        return phrase.add(expanded.toArray(Term[]::new)).build();
    }

    @Nullable
    Query abbreviation(String text, String base) {
        List<String> words = analysis.words(Form.ABBREVIATION, text);
        return words.isEmpty() ? null : together(Form.ABBREVIATION.field(base), words);
    }

    private static Query together(String field, List<String> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.get(0)))
                : new PhraseQuery(field, words.toArray(String[]::new));
    }
}
