package org.jointstatement.search.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a word may have been meant to be that stands nowhere as it was typed. */
public final class Corrections {

    static final int MOST = 3;

    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    /** Words that are no misspellings even where no text has them. */
    private static final Set<String> COMMON = WordFile.read("common-words.txt").words();

    private static final Set<String> PEOPLES = WordFile.read("demonyms.txt").words();

    /** Nobody searches for a word that only holds sentences together. */
    private static final Set<String> NEVER_MEANT =
            WordFile.read("stop-words-en.txt").words();

    private Corrections() {}

    /**
     * The nearest words of a vocabulary, the most frequent first; none for a word that may well be right.
     *
     * @param stem of a word: one form may be meant where another one stands
     */
    public static List<String> of(String word, Vocabulary vocabulary, UnaryOperator<String> stem) {
        if (word.length() < SHORTEST || isRight(word) || !word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        int most = word.length() < LONG ? 1 : 2;
        Map<Integer, List<Vocabulary.Known>> byDistance = vocabulary.near(word, 2).stream()
                .filter(known -> known.word().length() >= SHORTEST && !NEVER_MEANT.contains(known.word()))
                .collect(Collectors.groupingBy(
                        known -> distance(word, known.word(), stem), TreeMap::new, Collectors.toList()));
        byDistance.keySet().removeIf(distance -> distance > most);
        return byDistance.values().stream()
                .limit(1)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Vocabulary.Known::documents)
                        .reversed()
                        .thenComparing(Vocabulary.Known::word))
                .limit(MOST)
                .map(Vocabulary.Known::word)
                .toList();
    }

    private static boolean isRight(String word) {
        return COMMON.contains(word) || PEOPLES.contains(word);
    }

    /** Long words of a vocabulary that have one other letter than a word. */
    public static List<String> slips(String word, Vocabulary vocabulary) {
        return word.length() < LONG
                ? List.of()
                : of(word, vocabulary, UnaryOperator.identity()).stream()
                        .filter(other -> other.length() == word.length() && distance(word, other) == 1)
                        .toList();
    }

    private static int distance(String word, String other, UnaryOperator<String> stem) {
        String plain = stem.apply(other);
        return Math.min(
                distance(word, other),
                plain.length() < SHORTEST || plain.charAt(0) != word.charAt(0)
                        ? Integer.MAX_VALUE
                        : Math.min(distance(word, plain), distance(stem.apply(word), plain)));
    }

    /** Whether a word is one letter away from one that may be meant and has the same root. */
    public static boolean isSlip(String word, List<String> meant, List<String> relatives) {
        return meant.stream().anyMatch(other -> relatives.contains(other) && distance(word, other) == 1);
    }

    /** How many letters have to be put in, left out, changed, or exchanged with the next one. */
    static int distance(String one, String other) {
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        int changed = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean exchanged =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
