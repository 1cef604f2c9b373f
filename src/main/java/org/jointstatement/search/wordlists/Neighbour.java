package org.jointstatement.search.wordlists;

import java.util.List;
import java.util.Locale;

/**
 * A word that stands near the words found more often than elsewhere.
 *
 * @param word without case and accents
 * @param near how often near them
 * @param elsewhere how often in the rest of the statements
 * @param expected how often it would stand near them if it stood everywhere alike
 * @param likelihood Dunning's G²
 */
public record Neighbour(String word, int near, int elsewhere, double expected, double likelihood) {

    static final List<String> HEAD = List.of("word", "near", "elsewhere", "expected", "G2");

    List<String> cells() {
        return List.of(
                word,
                Integer.toString(near),
                Integer.toString(elsewhere),
                String.format(Locale.ROOT, "%.2f", expected),
                String.format(Locale.ROOT, "%.2f", likelihood));
    }
}
