package org.jointstatement.search.expansion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointstatement.search.expansion.Alternatives.Alternative;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.query.QueryText;
import org.jointstatement.search.query.Read;

/** Says what single words and phrases may stand for, and keeps what was said. */
final class ExpandedWords {

    private final Alternatives alternatives;
    private final int longest;
    private final Mode mode;
    private final Said said;
    private int words;

    ExpandedWords(Alternatives alternatives, int longest, Mode mode, Said said) {
        this.alternatives = alternatives;
        this.longest = longest;
        this.mode = mode;
        this.said = said;
    }

    /** Whether so many words were looked up that the rest is searched as it is. */
    boolean isEnough() {
        return words >= Expansions.WORDS;
    }

    Query word(Query.Word word) {
        if (mode == Mode.CHARACTERS) {
            return word;
        }
        if (!alternatives.isAbbreviation(word.text())) {
            return mode == Mode.EXACT ? word : leaf(word, word.text(), alternatives.of(word.text(), false), false);
        }
        if (alternatives.isAlsoAWord(word.text())) {
            said.addAbbreviation(word.text());
        }
        return mode == Mode.EXACT
                ? exact(word.text())
                : said.either(new Read.Abbreviation(word.text()), word.text(), alternatives.of(word.text(), false));
    }

    /** A phrase as it is; where words are smart also with what each of them, or all of them, may stand for. */
    Query phrase(Query.Phrase phrase) {
        List<String> typed = words(phrase.text());
        if (mode == Mode.CHARACTERS) {
            return phrase;
        }
        if (typed.size() == 1 && alternatives.isAbbreviation(typed.get(0))) {
            return word(new Query.Word(typed.get(0)));
        }
        boolean plain = typed.stream().noneMatch(this::isTwofold);
        Query read = plain
                ? phrase
                : new Read.Sequence(
                        phrase.text(), typed.stream().map(this::typed).toList());
        return mode == Mode.SMART
                ? leaf(read, phrase.text(), alternatives.of(phrase.text(), true), typed.size() > 1)
                : read;
    }

    Query proximity(Query.Proximity near) {
        return mode == Mode.CHARACTERS
                ? near
                : new Query.Proximity(
                        near.text(),
                        near.distance(),
                        words(near.text()).stream()
                                .map(word -> part(word, true))
                                .toList());
    }

    /** The beginning of an abbreviation is not that of another word with the same letters, nor is it almost one. */
    Query pattern(Query pattern, String text) {
        if (mode == Mode.CHARACTERS || !isTwofold(text)) {
            return pattern;
        }
        said.addAbbreviation(text);
        return new Read.Taken(Mode.CHARACTERS, pattern);
    }

    /** Whether its letters make an abbreviation and another word. */
    private boolean isTwofold(String word) {
        return alternatives.isAbbreviation(word) && alternatives.isAlsoAWord(word);
    }

    private Query typed(String word) {
        if (!isTwofold(word)) {
            return new Query.Word(word);
        }
        said.addAbbreviation(word);
        return new Read.Abbreviation(word);
    }

    /** Some words of a phrase may stand for something together. */
    private List<Query> parts(List<String> typed, boolean inflected) {
        List<Query> parts = new ArrayList<>();
        int at = 0;
        while (at < typed.size()) {
            List<String> row = row(typed, at);
            parts.add(row.size() == 1 ? part(row.get(0), inflected) : together(String.join(" ", row), row));
            at += row.size();
        }
        return parts;
    }

    private List<String> row(List<String> typed, int at) {
        int most = mode == Mode.SMART && !isEnough() ? Math.min(longest, typed.size() - at) : 1;
        return IntStream.iterate(Math.min(most, typed.size() - 1), length -> length > 1, length -> length - 1)
                .mapToObj(length -> typed.subList(at, at + length))
                .filter(row -> !alternatives.ofRow(row).isEmpty())
                .findFirst()
                .orElse(typed.subList(at, at + 1));
    }

    private Query together(String text, List<String> row) {
        return said.either(new Query.Phrase(text), text, alternatives.ofRow(row));
    }

    /** A word among others that have to stand by it. */
    private Query part(String word, boolean inflected) {
        Query typed = typed(word);
        if (mode != Mode.SMART || ++words > Expansions.WORDS) {
            return typed;
        }
        Query forms = inflected ? inflected(typed, word) : typed;
        return said.either(forms, word, alternatives.of(word, false));
    }

    private Query inflected(Query typed, String word) {
        List<Query> forms = alternatives.known().inflections(word).stream()
                .map(form -> (Query) new Query.Word(form))
                .toList();
        return forms.isEmpty() ? typed : new Read.Either(typed, forms);
    }

    private Query leaf(Query leaf, String text, List<Alternative> others, boolean phrase) {
        if (++words > Expansions.WORDS) {
            return leaf;
        }
        List<String> forms = alternatives.known().forms(text);
        boolean off = said.isWithoutForms(text, forms);
        Query typed = off ? new Read.Taken(Mode.EXACT, leaf) : phrase ? leaf : inflected(leaf, text);
        return said.either(phrase ? sequence(typed, text, !off) : typed, text, others);
    }

    /** A phrase, or the same of what its words may stand for. */
    private Query sequence(Query phrase, String text, boolean inflected) {
        List<Query> parts = parts(words(text), inflected);
        return parts.stream().noneMatch(Read.Either.class::isInstance)
                ? phrase
                : new Read.Either(phrase, List.of(new Read.Sequence(text, parts)));
    }

    /** An abbreviation as typed, dots aside. */
    private static Query exact(String word) {
        Query typed = new Read.Taken(Mode.CHARACTERS, new Query.Word(word));
        String plain = word.replace(".", "");
        return plain.equals(word)
                ? typed
                : new Read.Either(typed, List.of(new Read.Taken(Mode.CHARACTERS, new Query.Word(plain))));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(QueryText::hasWord).toList();
    }
}
