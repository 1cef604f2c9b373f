package org.jointstatement.search.words;

import java.util.List;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Words that are made of one root: vaccination and vaccine, investing and investment. The root is that of Porter's second
 * stemmer, which goes further than the stems by which every word is found.
 */
public final class Families {

    static final int MOST = 5;

    private static final int SHORTEST = 5;

    private Families() {}

    /** The words of a vocabulary that are made of the root of a word, the word itself aside. */
    public static List<String> of(String word, Vocabulary vocabulary) {
        String root = root(word);
        if (root.length() < SHORTEST || !root.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        return vocabulary.beginning(root).stream()
                .filter(other -> !other.equals(word) && root(other).equals(root))
                .limit(MOST)
                .toList();
    }

    private static String root(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
