package org.jointstatement.search.words;

import java.util.List;

/** The words of the texts that everyone may read. Words are folded unless it says otherwise. */
public interface Vocabulary {

    /** A word and in how many documents it stands. */
    record Known(String word, int documents) {}

    boolean hasWord(String word);

    /** Whether a word stands somewhere with just these capitals and small letters. */
    boolean hasExactly(String word);

    /** Whether an abbreviation stands somewhere, dots and plural aside. */
    boolean hasAbbreviation(String abbreviation);

    /** Whether words with these stems stand somewhere in this order. */
    boolean hasPhrase(List<String> stems);

    /** The words that have a stem, some of them if there are very many. */
    List<String> forms(String stem);

    /** Words that begin with these letters, some of them if there are very many. */
    List<String> beginning(String letters);

    /** Words that differ in so many letters at most, but not in the first; some of them if there are very many. */
    List<Known> near(String word, int edits);
}
