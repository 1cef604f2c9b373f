package org.jointstatement.search.expansion;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jointstatement.search.expansion.Alternatives.Alternative;
import org.jointstatement.search.expansion.Expansion.Kind;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.words.Abbreviations;
import org.jointstatement.search.words.Corrections;
import org.jointstatement.search.words.Families;

/** Guesses what is meant by words that stand nowhere. */
final class Guesses {

    private final KnownWords known;
    private final Abbreviations abbreviations;
    private final Predicate<String> names;
    private int corrected;

    /**
     * Guesses for one query.
     *
     * @param names tells whether a word is of a name, which is no misspelling even where no text has it
     */
    Guesses(KnownWords known, Abbreviations abbreviations, Predicate<String> names) {
        this.known = known;
        this.abbreviations = abbreviations;
        this.names = names;
    }

    /** What a word may have been meant to be, if it stands nowhere, or in other forms only. */
    List<Alternative> of(String word, String typed) {
        if (isStranger(word)) {
            return guesses(word, Offer.of(new Query.Word(typed)).isEmpty());
        }
        return known.vocabulary().hasWord(word) ? List.of() : slips(word);
    }

    private boolean isStranger(String word) {
        return !known.isKnown(word) && known.inflections(word).isEmpty();
    }

    /** A word of which only the stem stands may still be another word with one wrong letter: assistence, of assisting. */
    private List<Alternative> slips(String word) {
        return mayBeMisspelt(word)
                ? Corrections.slips(word, known.vocabulary()).stream()
                        .filter(other -> !known.stem(other).equals(known.stem(word)))
                        .map(other -> new Alternative(Kind.SPELLING, other, new Query.Word(other)))
                        .toList()
                : List.of();
    }

    /** What a word that stands nowhere may have been meant to be. */
    private List<Alternative> guesses(String word, boolean family) {
        List<String> relatives = family ? Families.of(word, known.vocabulary()) : List.of();
        List<String> meant = mayBeMisspelt(word) ? Corrections.of(word, known.vocabulary(), known::stem) : List.of();
        // A word of the same root that is hardly written otherwise was meant itself: assistence is not assist.
        boolean misspelt = relatives.isEmpty() || Corrections.isSlip(word, meant, relatives);
        Kind kind = misspelt ? Kind.SPELLING : Kind.FAMILY;
        return (misspelt ? meant : relatives)
                .stream()
                        .map(other -> new Alternative(kind, other, new Query.Word(other)))
                        .toList();
    }

    private boolean mayBeMisspelt(String word) {
        return corrected++ < Alternatives.CORRECTED
                && !names.test(word)
                && !abbreviations.knows(word.toUpperCase(Locale.ROOT));
    }
}
