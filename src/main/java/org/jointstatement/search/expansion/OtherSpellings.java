package org.jointstatement.search.expansion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointstatement.search.expansion.Alternatives.Alternative;
import org.jointstatement.search.expansion.Expansion.Kind;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.words.Compounds;
import org.jointstatement.search.words.Spellings;

/** Finds how else words are spelt in the texts. */
record OtherSpellings(KnownWords known) {

    /** A word in another spelling, and as two words. */
    List<Alternative> of(String word) {
        Stream<Alternative> spellings =
                spellings(word).map(other -> new Alternative(Kind.VARIANT, other, new Query.Word(other)));
        Stream<Alternative> parts = Compounds.of(word).stream()
                .filter(halves -> halves.stream().allMatch(known::isKnown))
                .map(halves -> String.join(" ", halves))
                .filter(text -> known.hasPhrase(text))
                .map(text -> new Alternative(Kind.VARIANT, text, new Query.Phrase(text)));
        return Stream.concat(spellings, parts).limit(Alternatives.MOST).toList();
    }

    /** Two words as one. */
    Optional<Alternative> joined(List<String> words) {
        String joined = String.join("", words);
        return words.size() == 2 && known.isKnown(joined)
                ? Optional.of(new Alternative(Kind.VARIANT, joined, new Query.Word(joined)))
                : Optional.empty();
    }

    /** A phrase with one of its words in another spelling. */
    List<Alternative> ofWords(List<String> words) {
        Set<String> phrases = new LinkedHashSet<>();
        for (int i = 0; i < Math.min(Alternatives.MOST, words.size()); i++) {
            List<String> changed = new ArrayList<>(words);
            for (String other : spellings(words.get(i)).toList()) {
                changed.set(i, other);
                phrases.add(String.join(" ", changed));
            }
        }
        return phrases.stream()
                .filter(text -> known.hasPhrase(text))
                .limit(Alternatives.MOST)
                .map(text -> new Alternative(Kind.VARIANT, text, new Query.Phrase(text)))
                .toList();
    }

    private Stream<String> spellings(String word) {
        String stem = known.stem(word);
        return Spellings.shipped().of(word).stream()
                .filter(known::isKnown)
                .filter(other -> !known.stem(other).equals(stem));
    }
}
