package org.jointstatement.search.expansion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.expansion.Expansion.Kind;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.words.Abbreviations;
import org.jointstatement.search.words.Compounds;
import org.jointstatement.search.words.Corrections;
import org.jointstatement.search.words.Families;
import org.jointstatement.search.words.Inflections;
import org.jointstatement.search.words.Spellings;
import org.jointstatement.search.words.Vocabulary;

/** Finds what words may stand for, of what stands in the texts. */
final class Alternatives {

    /** How many there are at most of one kind for one word. */
    static final int MOST = 8;

    /** How many words of a query are looked up among all others because they stand nowhere. */
    static final int CORRECTED = 5;

    /** A word that has more letters is looked for as it is. */
    private static final int LONGEST_WORD = 40;

    /** Up to so many capitals are taken for an abbreviation even where nobody has heard of it. */
    private static final int SHORT = 3;

    /** What may stand for a word, and the query that finds it. */
    record Alternative(Kind kind, String text, Query query) {}

    private final EnglishAnalysis analysis;
    private final Vocabulary vocabulary;
    private final Abbreviations abbreviations;
    private final Predicate<String> names;
    private int corrected;

    /**
     * Looks for them.
     *
     * @param names tells whether a word is of a name, which is no misspelling even where no text has it
     */
    Alternatives(
            EnglishAnalysis analysis, Vocabulary vocabulary, Abbreviations abbreviations, Predicate<String> names) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.abbreviations = abbreviations;
        this.names = names;
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

    /** The other forms of words that stand in the texts. */
    List<String> forms(String text) {
        List<String> folded = analysis.words(Form.FOLDED, text);
        if (folded.stream().anyMatch(word -> word.endsWith("'s"))) {
            return List.of();
        }
        Stream<String> sameStem =
                analysis.words(Form.STEM, text).stream().flatMap(stem -> vocabulary.forms(stem).stream());
        return Stream.concat(sameStem, folded.stream().flatMap(word -> inflections(word).stream()))
                .distinct()
                .filter(form -> !folded.contains(form))
                .limit(MOST)
                .toList();
    }

    /** The inflections of a word that the stemmer keeps apart from it. */
    List<String> inflections(String word) {
        List<String> folded = analysis.words(Form.FOLDED, word);
        String stem = stem(word);
        return folded.size() != 1 || folded.get(0).length() > LONGEST_WORD
                ? List.of()
                : Inflections.of(folded.get(0), vocabulary).stream()
                        .filter(form -> !stem(form).equals(stem))
                        .toList();
    }

    /** What a word or a phrase may stand for; its family only if it stands nowhere, a correction only if nothing else does. */
    List<Alternative> of(String text, boolean phrase) {
        List<String> words = analysis.words(Form.FOLDED, text);
        if (words.isEmpty() || words.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
            return List.of();
        }
        List<Alternative> all = new ArrayList<>(abbreviations(text));
        if (words.size() == 1) {
            all.addAll(variants(words.get(0)));
        } else {
            joined(words).ifPresent(all::add);
            all.addAll(phrase ? List.of() : respelt(words));
        }
        if (all.isEmpty() && words.size() == 1 && !phrase && isStranger(words.get(0))) {
            all.addAll(guesses(words.get(0), Offer.of(new Query.Word(text)).isEmpty()));
        } else if (all.isEmpty() && words.size() == 1 && !phrase && !vocabulary.hasWord(words.get(0))) {
            all.addAll(slips(words.get(0)));
        }
        return all;
    }

    private boolean isStranger(String word) {
        return !isKnown(word) && inflections(word).isEmpty();
    }

    /** A word of which only the stem stands may still be another word with one wrong letter: assistence, of assisting. */
    private List<Alternative> slips(String word) {
        return mayBeMisspelt(word)
                ? Corrections.slips(word, vocabulary).stream()
                        .filter(other -> !stem(other).equals(stem(word)))
                        .map(other -> new Alternative(Kind.SPELLING, other, new Query.Word(other)))
                        .toList()
                : List.of();
    }

    /** What a word that stands nowhere may have been meant to be. */
    private List<Alternative> guesses(String word, boolean family) {
        List<String> relatives = family ? Families.of(word, vocabulary) : List.of();
        List<String> meant = mayBeMisspelt(word) ? Corrections.of(word, vocabulary, this::stem) : List.of();
        // A word of the same root that is hardly written otherwise was meant itself: assistence is not assist.
        boolean misspelt = relatives.isEmpty() || Corrections.isSlip(word, meant, relatives);
        Kind kind = misspelt ? Kind.SPELLING : Kind.FAMILY;
        return (misspelt ? meant : relatives)
                .stream()
                        .map(other -> new Alternative(kind, other, new Query.Word(other)))
                        .toList();
    }

    private boolean mayBeMisspelt(String word) {
        return corrected++ < CORRECTED && !names.test(word) && !abbreviations.knows(word.toUpperCase(Locale.ROOT));
    }

    /** What several words in a row may stand for together. */
    List<Alternative> ofRow(List<String> words) {
        String text = String.join(" ", words);
        List<Alternative> all = new ArrayList<>(abbreviations(text));
        if (words.size() == 2) {
            joined(analysis.words(Form.FOLDED, text)).ifPresent(all::add);
        }
        return all;
    }

    private List<Alternative> abbreviations(String text) {
        boolean small = analysis.words(Form.FOLDED, text).size() == 1 && vocabulary.hasExactly(text);
        if (small && !Abbreviations.isAbbreviated(text)) {
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
        return Abbreviations.isCapitals(form) ? new Query.Abbreviation(form) : new Query.Phrase(form);
    }

    private boolean stands(String form) {
        return Abbreviations.isCapitals(form)
                ? vocabulary.hasAbbreviation(Abbreviations.key(form))
                : vocabulary.hasPhrase(analysis.words(Form.STEM, form));
    }

    private List<Alternative> variants(String word) {
        Stream<Alternative> spellings =
                spellings(word).map(other -> new Alternative(Kind.VARIANT, other, new Query.Word(other)));
        Stream<Alternative> parts = Compounds.of(word).stream()
                .filter(halves -> halves.stream().allMatch(this::isKnown))
                .map(halves -> String.join(" ", halves))
                .filter(text -> vocabulary.hasPhrase(analysis.words(Form.STEM, text)))
                .map(text -> new Alternative(Kind.VARIANT, text, new Query.Phrase(text)));
        return Stream.concat(spellings, parts).limit(MOST).toList();
    }

    /** Two words as one. */
    private Optional<Alternative> joined(List<String> words) {
        String joined = String.join("", words);
        return words.size() == 2 && isKnown(joined)
                ? Optional.of(new Alternative(Kind.VARIANT, joined, new Query.Word(joined)))
                : Optional.empty();
    }

    /** A phrase with one of its words in another spelling. */
    private List<Alternative> respelt(List<String> words) {
        Set<String> phrases = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(MOST, words.size()); i++) {
            List<String> changed = new ArrayList<>(words);
            for (String other : spellings(words.get(i)).toList()) {
                changed.set(i, other);
                phrases.add(String.join(" ", changed));
            }
        }
        return phrases.stream()
                .filter(text -> vocabulary.hasPhrase(analysis.words(Form.STEM, text)))
                .limit(MOST)
                .map(text -> new Alternative(Kind.VARIANT, text, new Query.Phrase(text)))
                .toList();
    }

    private Stream<String> spellings(String word) {
        String stem = stem(word);
        return Spellings.shipped().of(word).stream()
                .filter(this::isKnown)
                .filter(other -> !stem(other).equals(stem));
    }

    private String stem(String word) {
        List<String> stems = analysis.words(Form.STEM, word);
        return stems.isEmpty() ? word : stems.get(0);
    }

    private boolean isKnown(String word) {
        return vocabulary.hasWord(word) || !vocabulary.forms(stem(word)).isEmpty();
    }
}
