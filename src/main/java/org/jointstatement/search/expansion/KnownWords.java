package org.jointstatement.search.expansion;

import java.util.List;
import java.util.stream.Stream;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.words.Inflections;
import org.jointstatement.search.words.Vocabulary;

/** The words of the texts, and which of them are forms of one. */
record KnownWords(EnglishAnalysis analysis, Vocabulary vocabulary) {

    /** A word that has more letters is looked for as it is. */
    static final int LONGEST = 40;

    /** How many forms of one word there are at most. */
    private static final int MOST = 8;

    List<String> folded(String text) {
        return analysis.words(Form.FOLDED, text);
    }

    /** The other forms of words that stand in the texts. */
    List<String> forms(String text) {
        List<String> folded = folded(text);
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
        List<String> folded = folded(word);
        String stem = stem(word);
        return folded.size() != 1 || folded.get(0).length() > LONGEST
                ? List.of()
                : Inflections.of(folded.get(0), vocabulary, this::stem).stream()
                        .filter(form -> !stem(form).equals(stem))
                        .toList();
    }

    String stem(String word) {
        List<String> stems = analysis.words(Form.STEM, word);
        return stems.isEmpty() ? word : stems.get(0);
    }

    /** Whether it stands in a text, in this form or another. */
    boolean isKnown(String word) {
        return vocabulary.hasWord(word) || !vocabulary.forms(stem(word)).isEmpty();
    }

    /** Whether words with the stems of these stand somewhere in this order. */
    boolean hasPhrase(String text) {
        return vocabulary.hasPhrase(analysis.words(Form.STEM, text));
    }
}
