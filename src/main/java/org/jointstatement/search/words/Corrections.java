package org.jointstatement.search.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a word may have been meant to be that stands nowhere as it was typed. */
public final class Corrections {

    static final int MOST = 3;

    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    /** Words that are no misspellings even where no text has them. */
    private static final Set<String> COMMON = WordFile.read("common-words.txt").words();

    private Corrections() {}

    /** The nearest words of a vocabulary, the most frequent first; none for a word that may well be right. */
    public static List<String> of(String word, Vocabulary vocabulary) {
        if (word.length() < SHORTEST || COMMON.contains(word) || !word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        Map<Integer, List<Vocabulary.Known>> byDistance = vocabulary.near(word, word.length() < LONG ? 1 : 2).stream()
                .filter(known -> known.word().length() >= SHORTEST)
                .collect(Collectors.groupingBy(
                        known -> distance(word, known.word()), TreeMap::new, Collectors.toList()));
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
