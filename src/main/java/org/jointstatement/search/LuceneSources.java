package org.jointstatement.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.jointstatement.search.EnglishAnalysis.Form;
import org.jointstatement.search.Query.Abbreviation;
import org.jointstatement.search.Query.And;
import org.jointstatement.search.Query.Either;
import org.jointstatement.search.Query.Fuzzy;
import org.jointstatement.search.Query.Near;
import org.jointstatement.search.Query.Or;
import org.jointstatement.search.Query.Phrase;
import org.jointstatement.search.Query.Prefix;
import org.jointstatement.search.Query.Proximity;
import org.jointstatement.search.Query.Sequence;
import org.jointstatement.search.Query.Taken;
import org.jointstatement.search.Query.Word;

/** Says in Lucene's words where words stand to each other: near, or in one sentence. */
final class LuceneSources {

    private final EnglishAnalysis analysis;
    private final LuceneTerms terms;
    private final String base;

    LuceneSources(EnglishAnalysis analysis, LuceneTerms terms, String base) {
        this.analysis = analysis;
        this.terms = terms;
        this.base = base;
    }

    /** All of them in one sentence: no sentence begins after the first of the words and before the end of the last. */
    Query sentence(List<org.jointstatement.search.Query> parts, Mode mode) {
        IntervalsSource begins = Intervals.extend(
                Intervals.fixField(base + LuceneWords.SENTENCES, Intervals.term(SentenceMarks.MARK)), 1, 0);
        return query(Intervals.notContaining(unordered(parts, mode), begins), mode);
    }

    Query proximity(Proximity near, Mode mode) {
        return query(proximity(near.text(), near.distance(), mode), mode);
    }

    Query sequence(Sequence sequence, Mode mode) {
        return query(of(sequence, mode), mode);
    }

    private Query query(IntervalsSource source, Mode mode) {
        return new IntervalQuery(form(mode).field(base), source);
    }

    private static Form form(Mode mode) {
        return mode == Mode.SMART ? Form.STEM : LuceneLeaves.asTyped(mode);
    }

    private IntervalsSource of(org.jointstatement.search.Query query, Mode mode) {
        if (query instanceof Or or) {
            return any(or.parts(), mode);
        }
        if (query instanceof And and) {
            return unordered(and.parts(), mode);
        }
        if (query instanceof Sequence sequence) {
            return Intervals.phrase(sources(sequence.parts(), mode));
        }
        if (query instanceof Near near) {
            return unordered(near.parts(), mode);
        }
        if (query instanceof Either either) {
            return Intervals.or(of(either.typed(), mode), any(either.others(), mode));
        }
        return query instanceof Taken taken ? of(taken.part(), taken.mode()) : leaf(query, mode);
    }

    private IntervalsSource leaf(org.jointstatement.search.Query query, Mode mode) {
        if (query instanceof Word word) {
            return words(word.text(), mode);
        }
        if (query instanceof Phrase phrase) {
            return words(phrase.text(), mode);
        }
        if (query instanceof Abbreviation abbreviation) {
            return together(Form.ABBREVIATION, analysis.words(Form.ABBREVIATION, abbreviation.text()));
        }
        if (query instanceof Proximity near) {
            return proximity(near.text(), near.distance(), mode);
        }
        return query instanceof Prefix || query instanceof Fuzzy ? pattern(query, mode) : nothing();
    }

    private IntervalsSource any(List<org.jointstatement.search.Query> parts, Mode mode) {
        return Intervals.or(sources(parts, mode));
    }

    private IntervalsSource unordered(List<org.jointstatement.search.Query> parts, Mode mode) {
        return Intervals.unordered(sources(parts, mode));
    }

    private IntervalsSource[] sources(List<org.jointstatement.search.Query> parts, Mode mode) {
        return parts.stream().map(part -> of(part, mode)).toArray(IntervalsSource[]::new);
    }

    private IntervalsSource words(String text, Mode mode) {
        List<String> typed = analysis.words(LuceneLeaves.asTyped(mode), text);
        boolean possessive = typed.size() == 1 && typed.get(0).endsWith("'s");
        return mode == Mode.SMART && !possessive
                ? together(Form.STEM, analysis.words(Form.STEM, text))
                : together(LuceneLeaves.asTyped(mode), typed);
    }

    private IntervalsSource proximity(String text, int distance, Mode mode) {
        IntervalsSource[] words = List.of(text.split(" ")).stream()
                .filter(QueryText::hasWord)
                .map(word -> words(word, mode))
                .toArray(IntervalsSource[]::new);
        return words.length == 0 ? nothing() : Intervals.maxgaps(distance, Intervals.unordered(words));
    }

    private IntervalsSource together(Form form, List<String> words) {
        return words.isEmpty()
                ? nothing()
                : Intervals.fixField(form.field(base), Intervals.phrase(words.toArray(String[]::new)));
    }

    private IntervalsSource pattern(org.jointstatement.search.Query query, Mode mode) {
        String text = query instanceof Prefix prefix ? prefix.text() : ((Fuzzy) query).text();
        Form form = LuceneLeaves.asTyped(mode);
        List<String> words = analysis.words(form, text);
        if (words.isEmpty()) {
            return nothing();
        }
        String last = words.get(words.size() - 1);
        List<Term> expanded = query instanceof Fuzzy fuzzy
                ? terms.near(form.field(base), last, LuceneLeaves.edits(text, fuzzy.edits()))
                : terms.beginning(form.field(base), last);
        IntervalsSource any = Intervals.or(
                expanded.stream().map(term -> Intervals.term(term.bytes())).toArray(IntervalsSource[]::new));
        IntervalsSource[] all = new IntervalsSource[words.size()];
        for (int i = 0; i < words.size() - 1; i++) {
            all[i] = Intervals.term(words.get(i));
        }
        all[words.size() - 1] = any;
        return expanded.isEmpty() ? nothing() : Intervals.fixField(form.field(base), Intervals.phrase(all));
    }

    private static IntervalsSource nothing() {
        return Intervals.noIntervals("a word without a letter");
    }
}
