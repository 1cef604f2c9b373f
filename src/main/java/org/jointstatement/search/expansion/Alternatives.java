package org.jointstatement.search.expansion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.expansion.Expansion.Kind;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.query.Read;
import org.jointstatement.search.words.Abbreviations;
import org.jointstatement.search.words.OtherNames;
import org.jointstatement.search.words.Vocabulary;

/** Finds what words may stand for, of what stands in the texts. */
final class Alternatives {

    /** How many there are at most of one kind for one word. */
    static final int MOST = 8;

    /** How many words of a query are looked up among all others because they stand nowhere. */
    static final int CORRECTED = 5;

    /** Up to so many capitals are taken for an abbreviation even where nobody has heard of it. */
    private static final int SHORT = 3;

    /** What may stand for a word, and the query that finds it. */
    record Alternative(Kind kind, String text, Query query) {}

    private final KnownWords known;
    private final Vocabulary vocabulary;
    private final Abbreviations abbreviations;
    private final OtherSpellings spellings;
    private final Guesses guesses;

    /**
     * Looks for them.
     *
     * @param names tells whether a word is of a name, which is no misspelling even where no text has it
     */
    Alternatives(
            EnglishAnalysis analysis, Vocabulary vocabulary, Abbreviations abbreviations, Predicate<String> names) {
        this.known = new KnownWords(analysis, vocabulary);
        this.vocabulary = vocabulary;
        this.abbreviations = abbreviations;
        this.spellings = new OtherSpellings(known);
        this.guesses = new Guesses(known, abbreviations, names);
    }

    /** The words of the texts. */
    KnownWords known() {
        return known;
    }

    /** Whether a word in capitals is an abbreviation and no word that is only typed so. */
    boolean isAbbreviation(String word) {
        if (!Abbreviations.isCapitals(word)) {
            return false;
        }
        String key = Abbreviations.key(word);
        return abbreviations.knows(word) || vocabulary.hasAbbreviation(key) || key.length() <= SHORT;
    }

    /** Whether its letters make a word that is no abbreviation. */
    boolean isAlsoAWord(String abbreviation) {
        return vocabulary.hasExactly(Abbreviations.key(abbreviation).toLowerCase(Locale.ROOT));
    }

    /** What a word or a phrase may stand for; its family only if it stands nowhere, a correction only if nothing else does. */
    List<Alternative> of(String text, boolean phrase) {
        List<String> words = known.folded(text);
        if (words.isEmpty() || words.stream().anyMatch(word -> word.length() > KnownWords.LONGEST)) {
            return List.of();
        }
        List<Alternative> all = new ArrayList<>(abbreviations(text));
        if (words.size() == 1) {
            all.addAll(spellings.of(words.get(0)));
        } else {
            spellings.joined(words).ifPresent(all::add);
            all.addAll(phrase ? List.of() : spellings.ofWords(words));
        }
        if (all.isEmpty() && words.size() == 1 && !phrase) {
            all.addAll(guesses.of(words.get(0), text));
        }
        return all;
    }

    /** What several words in a row may stand for together. */
    List<Alternative> ofRow(List<String> words) {
        String text = String.join(" ", words);
        List<Alternative> all = new ArrayList<>(abbreviations(text));
        if (words.size() == 2) {
            spellings.joined(known.folded(text)).ifPresent(all::add);
        }
        return all;
    }

    private List<Alternative> abbreviations(String text) {
        boolean small = known.folded(text).size() == 1 && vocabulary.hasExactly(text);
        if (small && !Abbreviations.isAbbreviated(text) && !OtherNames.has(text)) {
            return List.of();
        }
        return abbreviations.others(text).stream()
                .filter(this::stands)
                .limit(MOST)
                .map(form -> new Alternative(Kind.ABBREVIATION, form, query(form)))
                .toList();
    }

    /** Every name of what has this name. */
    List<String> names(String name) {
        return abbreviations.others(name);
    }

    private static Query query(String form) {
        return Abbreviations.isCapitals(form) ? new Read.Abbreviation(form) : new Query.Phrase(form);
    }

    private boolean stands(String form) {
        return Abbreviations.isCapitals(form)
                ? vocabulary.hasAbbreviation(Abbreviations.key(form))
                : known.hasPhrase(form);
    }
}
