package org.jointstatement.search.wordlists;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointstatement.search.plots.Count;

/**
 * How often a word stands in a text and how evenly.
 *
 * @param word without case and accents
 * @param paragraphs in how many it stands
 * @param deviation Gries' DP: half the sum of the differences between each paragraph's share of the word and its share
 *     of the text (S. Th. Gries, Dispersions and Adjusted Frequencies in Corpora, International Journal of Corpus
 *     Linguistics 13(4), 2008). Near 0 it stands everywhere alike, near 1 all in one small place
 */
public record Frequency(String word, Count count, int paragraphs, double deviation) {

    static final List<String> HEAD = List.of("word", "occurrences", "perThousand", "paragraphs", "DP");

    private static final Comparator<Frequency> ORDER = Comparator.comparingInt(
                    (Frequency frequency) -> frequency.count().occurrences())
            .reversed()
            .thenComparing(Frequency::word);

    /** Counts the words of paragraphs, the most frequent first. */
    static List<Frequency> of(List<List<String>> paragraphs) {
        int all = paragraphs.stream().mapToInt(List::size).sum();
        Map<String, Map<Integer, Integer>> places = new HashMap<>();
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            for (String word : paragraphs.get(paragraph)) {
                places.computeIfAbsent(word, fresh -> new HashMap<>()).merge(paragraph, 1, Integer::sum);
            }
        }
        List<Double> shares = paragraphs.stream()
                .map(words -> (double) words.size() / Math.max(1, all))
                .toList();
        return places.entrySet().stream()
                .map(word -> of(word.getKey(), word.getValue(), shares, all))
                .sorted(ORDER)
                .toList();
    }

    private static Frequency of(String word, Map<Integer, Integer> places, List<Double> shares, int all) {
        int sum = places.values().stream().mapToInt(Integer::intValue).sum();
        double without = 1;
        double difference = 0;
        for (Map.Entry<Integer, Integer> place : places.entrySet()) {
            double share = shares.get(place.getKey());
            without -= share;
            difference += Math.abs((double) place.getValue() / sum - share);
        }
        // Paragraphs without the word differ by their whole share.
        return new Frequency(word, new Count(sum, all), places.size(), (difference + Math.max(0, without)) / 2);
    }

    List<String> cells() {
        return List.of(
                word,
                Integer.toString(count.occurrences()),
                String.format(Locale.ROOT, "%.2f", count.perThousand()),
                Integer.toString(paragraphs),
                String.format(Locale.ROOT, "%.2f", deviation));
    }
}
