package org.jointstatement.search.words;

import java.util.List;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Words that are made of one root: vaccination and vaccine, investing and investment. The root is that of Porter's second
 * stemmer, which goes further than the stems by which every word is found; and verbs in -d are of one root with their nouns
 * and adjectives in -s, as extend and extension, decide and decisive.
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
        String other = turned(root);
        return vocabulary.beginning(other.isEmpty() ? root : cut(root)).stream()
                .filter(known -> !known.equals(word))
                .filter(known -> root(known).equals(root) || root(known).equals(other))
                .limit(MOST)
                .toList();
    }

    /** The root with the letter that it has in its nouns, or in its verb; empty where it has no other. */
    private static String turned(String root) {
        if (root.endsWith("d")) {
            return cut(root) + "s";
        }
        return root.endsWith("s") ? cut(root) + "d" : "";
    }

    private static String cut(String root) {
        return root.substring(0, root.length() - 1);
    }

    private static String root(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
