package org.jointstatement.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.Query.And;
import org.jointstatement.search.query.Query.Fuzzy;
import org.jointstatement.search.query.Query.Near;
import org.jointstatement.search.query.Query.Or;
import org.jointstatement.search.query.Query.Phrase;
import org.jointstatement.search.query.Query.Prefix;
import org.jointstatement.search.query.Query.Proximity;
import org.jointstatement.search.query.Query.Word;
import org.jointstatement.search.query.QueryText;
import org.jointstatement.search.query.Read.Abbreviation;
import org.jointstatement.search.query.Read.Either;
import org.jointstatement.search.query.Read.Sequence;
import org.jointstatement.search.query.Read.Taken;

/** Says where words stand to each other: near, or in one sentence. */
final class LuceneSources {

    private final EnglishAnalysis analysis;
    private final TermLookup terms;
    private final String base;

    LuceneSources(EnglishAnalysis analysis, TermLookup terms, String base) {
        this.analysis = analysis;
        this.terms = terms;
        this.base = base;
    }

    /** All of them in one sentence. */
    Query sentence(List<org.jointstatement.search.query.Query> parts, Mode mode) {
        return query(new Place.InOneSentence(unordered(parts, mode), base + LuceneWords.SENTENCES), mode);
    }

    Query proximity(Proximity near, Mode mode) {
        return query(near(near, mode), mode);
    }

    Query sequence(Sequence sequence, Mode mode) {
        return query(of(sequence, mode), mode);
    }

    private Query query(Place place, Mode mode) {
        return new PlaceQuery(form(mode).field(base), place);
    }

    private static Form form(Mode mode) {
        return mode == Mode.SMART ? Form.STEM : LuceneLeaves.asTyped(mode);
    }

    private Place of(org.jointstatement.search.query.Query query, Mode mode) {
        if (query instanceof Or or) {
            return new Place.Any(places(or.parts(), mode));
        }
        if (query instanceof And and) {
            return unordered(and.parts(), mode);
        }
        if (query instanceof Sequence sequence) {
            return new Place.Row(places(sequence.parts(), mode));
        }
        if (query instanceof Near near) {
            return unordered(near.parts(), mode);
        }
        if (query instanceof Either either) {
            List<org.jointstatement.search.query.Query> all = new ArrayList<>(List.of(either.typed()));
            all.addAll(either.others());
            return new Place.Any(places(all, mode));
        }
        return query instanceof Taken taken ? of(taken.part(), taken.mode()) : leaf(query, mode);
    }

    private Place leaf(org.jointstatement.search.query.Query query, Mode mode) {
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
            return near(near, mode);
        }
        return query instanceof Prefix || query instanceof Fuzzy ? pattern(query, mode) : Place.NOTHING;
    }

    private Place unordered(List<org.jointstatement.search.query.Query> parts, Mode mode) {
        return new Place.All(places(parts, mode), Place.ANY_GAPS);
    }

    private List<Place> places(List<org.jointstatement.search.query.Query> parts, Mode mode) {
        return parts.stream().map(part -> of(part, mode)).toList();
    }

    private Place words(String text, Mode mode) {
        List<String> typed = analysis.words(LuceneLeaves.asTyped(mode), text);
        boolean possessive = typed.size() == 1 && typed.get(0).endsWith("'s");
        return mode == Mode.SMART && !possessive
                ? together(Form.STEM, analysis.words(Form.STEM, text))
                : together(LuceneLeaves.asTyped(mode), typed);
    }

    private Place near(Proximity near, Mode mode) {
        List<Place> words = near.parts().isEmpty()
                ? Stream.of(near.text().split(" "))
                        .filter(QueryText::hasWord)
                        .map(word -> words(word, mode))
                        .toList()
                : places(near.parts(), mode);
        return words.isEmpty() ? Place.NOTHING : new Place.All(words, near.distance());
    }

    private Place together(Form form, List<String> words) {
        return Place.row(form.field(base), words);
    }

    private Place pattern(org.jointstatement.search.query.Query query, Mode mode) {
        String text = query instanceof Prefix prefix ? prefix.text() : ((Fuzzy) query).text();
        Form form = LuceneLeaves.asTyped(mode);
        List<String> words = analysis.words(form, text);
        if (words.isEmpty()) {
            return Place.NOTHING;
        }
        String field = form.field(base);
        String last = words.get(words.size() - 1);
        List<Term> expanded = query instanceof Fuzzy fuzzy
                ? terms.near(field, last, LuceneLeaves.edits(text, fuzzy.edits()))
                : terms.beginning(field, last);
        List<Place> row = new ArrayList<>();
        words.subList(0, words.size() - 1).forEach(word -> row.add(new Place.One(field, word)));
        row.add(new Place.Any(expanded.stream()
                .map(term -> (Place) new Place.One(field, term.text()))
                .toList()));
        return expanded.isEmpty() ? Place.NOTHING : new Place.Row(row);
    }
}
