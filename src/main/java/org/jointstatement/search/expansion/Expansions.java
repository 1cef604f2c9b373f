package org.jointstatement.search.expansion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.expansion.Alternatives.Alternative;
import org.jointstatement.search.query.FieldName;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.words.Abbreviations;
import org.jointstatement.search.words.Vocabulary;

/**
 * Says what the words of a query may stand for. Where words are to be exact they stand for themselves; but a word in
 * capitals that is an abbreviation is never another word with the same letters.
 */
public final class Expansions {

    /** How many words of a query are looked up; the rest is searched by stems alone. */
    static final int WORDS = 24;

    /** Words that follow each other, and what they may stand for together. */
    private record Row(List<Query> parts, List<Alternative> others) {}

    private final Alternatives alternatives;
    private final int longest;
    private final Mode mode;
    private final ExpandedWords words;
    private final Said said;

    private Expansions(Alternatives alternatives, int longest, Mode mode, ExpandedWords words, Said said) {
        this.alternatives = alternatives;
        this.longest = longest;
        this.mode = mode;
        this.words = words;
        this.said = said;
    }

    /**
     * Reads a query.
     *
     * @param without the ids of expansions that were taken off
     * @param names tells whether a word is of a name
     */
    public static Reading of(
            Query query,
            Mode mode,
            Set<String> without,
            EnglishAnalysis analysis,
            Vocabulary vocabulary,
            Abbreviations abbreviations,
            Predicate<String> names) {
        Alternatives alternatives = new Alternatives(analysis, vocabulary, abbreviations, names);
        int longest = Math.max(2, abbreviations.longest());
        Said said = new Said(without);
        ExpandedWords words = new ExpandedWords(alternatives, longest, mode, said);
        return said.reading(new Expansions(alternatives, longest, mode, words, said).read(query));
    }

    private Query read(Query query) {
        if (query instanceof Query.And and) {
            List<Query> parts = row(and.parts());
            return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
        }
        if (query instanceof Query.Or or) {
            return new Query.Or(or.parts().stream().map(this::read).toList());
        }
        if (query instanceof Query.Near near) {
            return new Query.Near(
                    near.scope(), near.parts().stream().map(this::read).toList());
        }
        if (query instanceof Query.Not not) {
            return new Query.Not(read(not.part()));
        }
        return query instanceof Query.Field field && field.name() == FieldName.ACTOR ? actors(field) : leaf(query);
    }

    private Query leaf(Query query) {
        if (query instanceof Query.Word word) {
            return words.word(word);
        }
        if (query instanceof Query.Phrase phrase) {
            return words.phrase(phrase);
        }
        if (query instanceof Query.Proximity near) {
            return words.proximity(near);
        }
        if (query instanceof Query.Prefix prefix) {
            return words.pattern(prefix, prefix.text());
        }
        return query instanceof Query.Fuzzy fuzzy ? words.pattern(fuzzy, fuzzy.text()) : query;
    }

    /** Words in a row may stand for something together: {@code health care}, {@code least developed countries}. */
    private List<Query> row(List<Query> parts) {
        List<Query> read = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            Row row = longestRow(parts, at);
            List<Query> typed = row.parts().stream().map(this::read).toList();
            read.add(row.others().isEmpty() ? typed.get(0) : together(row, typed));
            at += typed.size();
        }
        return read;
    }

    private Query together(Row row, List<Query> typed) {
        return said.either(new Query.And(typed), String.join(" ", texts(row.parts())), row.others());
    }

    private Row longestRow(List<Query> parts, int from) {
        int most = mode == Mode.SMART && !words.isEnough() ? Math.min(longest, wordsFrom(parts, from)) : 1;
        for (int length = most; length > 1; length--) {
            List<Query> row = parts.subList(from, from + length);
            List<Alternative> others = alternatives.ofRow(texts(row));
            if (!others.isEmpty()) {
                return new Row(row, others);
            }
        }
        return new Row(List.of(parts.get(from)), List.of());
    }

    private static int wordsFrom(List<Query> parts, int from) {
        int to = from;
        while (to < parts.size() && parts.get(to) instanceof Query.Word) {
            to++;
        }
        return to - from;
    }

    private static List<String> texts(List<Query> parts) {
        return parts.stream().map(Query::toString).toList();
    }

    /** A body may be asked for by any of its names. */
    private Query actors(Query.Field field) {
        List<String> values = new ArrayList<>(field.values());
        field.values().forEach(value -> values.addAll(alternatives.names(value)));
        return new Query.Field(FieldName.ACTOR, values.stream().distinct().toList());
    }
}
