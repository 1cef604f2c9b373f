package org.jointstatement.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointstatement.search.Alternatives.Alternative;
import org.jointstatement.search.Expansion.Kind;
import org.jointstatement.search.words.Abbreviations;
import org.jointstatement.search.words.Vocabulary;

/**
 * Says what the words of a query may stand for. Where words are to be exact they stand for themselves; but a word in
 * capitals that is an abbreviation is never another word with the same letters.
 */
final class Expansions {

    /** How many words of a query are looked up; the rest is searched by stems alone. */
    static final int WORDS = 24;

    private static final Pattern NOT_IN_IDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that follow each other, and what they may stand for together. */
    private record Row(List<Query> parts, List<Alternative> others) {}

    private final Alternatives alternatives;
    private final int longest;
    private final Mode mode;
    private final Set<String> without;
    private final List<Expansion> expansions = new ArrayList<>();
    private final List<String> capitals = new ArrayList<>();
    private int words;

    private Expansions(Alternatives alternatives, int longest, Mode mode, Set<String> without) {
        this.alternatives = alternatives;
        this.longest = longest;
        this.mode = mode;
        this.without = without;
    }

    /**
     * Reads a query.
     *
     * @param without the ids of expansions that were taken off
     */
    static Reading of(
            Query query,
            Mode mode,
            Set<String> without,
            EnglishAnalysis analysis,
            Vocabulary vocabulary,
            Abbreviations abbreviations) {
        Alternatives alternatives = new Alternatives(analysis, vocabulary, abbreviations);
        Expansions reading = new Expansions(alternatives, Math.max(2, abbreviations.longest()), mode, without);
        Query read = reading.read(query);
        return new Reading(read, reading.expansions.stream().distinct().toList(), reading.capitals);
    }

    private Query read(Query query) {
        if (query instanceof Query.Word word) {
            return word(word);
        }
        if (query instanceof Query.Phrase phrase) {
            return phrase(phrase);
        }
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
        return query instanceof Query.Field field && field.name() == FieldName.ACTOR ? actors(field) : query;
    }

    private Query word(Query.Word word) {
        if (mode == Mode.CHARACTERS) {
            return word;
        }
        if (!alternatives.isAbbreviation(word.text())) {
            return mode == Mode.EXACT ? word : leaf(word, word.text(), false);
        }
        if (alternatives.isAlsoAWord(word.text())) {
            capitals.add(word.text());
        }
        return mode == Mode.EXACT
                ? exact(word.text())
                : either(new Query.Abbreviation(word.text()), word.text(), alternatives.of(word.text(), false));
    }

    private Query phrase(Query.Phrase phrase) {
        List<String> typed =
                Stream.of(phrase.text().split(" ")).filter(QueryText::hasWord).toList();
        if (mode == Mode.CHARACTERS) {
            return phrase;
        }
        if (typed.size() == 1 && alternatives.isAbbreviation(typed.get(0))) {
            return word(new Query.Word(typed.get(0)));
        }
        boolean plain = typed.stream().noneMatch(this::isTwofold);
        Query read = plain
                ? phrase
                : new Query.Sequence(
                        phrase.text(), typed.stream().map(this::part).toList());
        return mode == Mode.SMART ? leaf(read, phrase.text(), true) : read;
    }

    private Query part(String word) {
        return isTwofold(word) ? new Query.Abbreviation(word) : new Query.Word(word);
    }

    /** Whether its letters make an abbreviation and another word. */
    private boolean isTwofold(String word) {
        return alternatives.isAbbreviation(word) && alternatives.isAlsoAWord(word);
    }

    /** An abbreviation as typed, dots aside. */
    private static Query exact(String word) {
        Query typed = new Query.Taken(Mode.CHARACTERS, new Query.Word(word));
        String plain = word.replace(".", "");
        return plain.equals(word)
                ? typed
                : new Query.Either(typed, List.of(new Query.Taken(Mode.CHARACTERS, new Query.Word(plain))));
    }

    private Query leaf(Query leaf, String text, boolean phrase) {
        if (++words > WORDS) {
            return leaf;
        }
        List<String> forms = alternatives.forms(text);
        String id = id(Kind.STEM, text, "");
        boolean off = without.contains(id);
        if (!forms.isEmpty()) {
            expansions.add(new Expansion(text, String.join(", ", forms), id, Kind.STEM, off));
        }
        return either(off ? new Query.Taken(Mode.EXACT, leaf) : leaf, text, alternatives.of(text, phrase));
    }

    private Query either(Query typed, String text, List<Alternative> others) {
        List<Query> kept = new ArrayList<>();
        for (Alternative other : others) {
            String id = id(other.kind(), text, other.text());
            boolean off = without.contains(id);
            expansions.add(new Expansion(text, other.text(), id, other.kind(), off));
            if (!off) {
                kept.add(other.query());
            }
        }
        return kept.isEmpty() ? typed : new Query.Either(typed, kept);
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
        return either(new Query.And(typed), String.join(" ", texts(row.parts())), row.others());
    }

    private Row longestRow(List<Query> parts, int from) {
        int most = mode == Mode.SMART && words < WORDS ? Math.min(longest, wordsFrom(parts, from)) : 1;
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

    private static String id(Kind kind, String word, String text) {
        String all = kind + " " + word + (text.isEmpty() ? "" : " " + text);
        return NOT_IN_IDS.matcher(all.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    }
}
