package org.jointstatement.search.wordlists;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jointstatement.search.Found.Stretch;
import org.jointstatement.search.analysis.TextWords.Word;

/** Counts the words of a text near the words found and elsewhere. The words found themselves count as neither. */
final class Neighbours {

    private static final Comparator<Neighbour> ORDER = Comparator.comparingDouble(Neighbour::likelihood)
            .reversed()
            .thenComparing(Comparator.comparingInt(Neighbour::near).reversed())
            .thenComparing(Neighbour::word);

    private final int window;
    private final Map<String, Integer> near = new HashMap<>();
    private final Map<String, Integer> elsewhere = new HashMap<>();
    private int nearAll;
    private int elsewhereAll;

    /**
     * Begins to count.
     *
     * @param window how many words on each side are near
     */
    Neighbours(int window) {
        this.window = window;
    }

    /** Counts a paragraph with the stretches of the words found in it, in their order. */
    void add(List<Word> words, List<Stretch> stretches) {
        BitSet nodes = new BitSet();
        BitSet close = new BitSet();
        int next = 0;
        for (Stretch stretch : stretches) {
            int first = from(words, next, Word::end, stretch.start() + 1);
            next = from(words, first, Word::start, stretch.end());
            nodes.set(first, next);
            close.set(Math.max(0, first - window), Math.min(words.size(), next + window));
        }
        for (int at = nodes.nextClearBit(0); at < words.size(); at = nodes.nextClearBit(at + 1)) {
            count(words.get(at).form(), close.get(at));
        }
    }

    /** Which word is the first, from one on, that begins, or ends, at a place or after it. */
    private static int from(List<Word> words, int first, ToIntFunction<Word> edge, int place) {
        int at = first;
        while (at < words.size() && edge.applyAsInt(words.get(at)) < place) {
            at++;
        }
        return at;
    }

    private void count(String word, boolean isNear) {
        (isNear ? near : elsewhere).merge(word, 1, Integer::sum);
        if (isNear) {
            nearAll++;
        } else {
            elsewhereAll++;
        }
    }

    /**
     * Gives the words that are near more often than chance would have them, the least likely first.
     *
     * @param least how often near at least
     * @param left out whatever they do
     */
    List<Neighbour> unusual(int least, Set<String> left) {
        return near.entrySet().stream()
                .filter(word -> word.getValue() >= least && !left.contains(word.getKey()))
                .map(word -> neighbour(word.getKey(), word.getValue()))
                .filter(word -> word.near() > word.expected() && word.likelihood() >= LogLikelihood.ONE_IN_20)
                .sorted(ORDER)
                .toList();
    }

    private Neighbour neighbour(String word, int here) {
        int there = elsewhere.getOrDefault(word, 0);
        double expected = (double) nearAll * (here + there) / (nearAll + elsewhereAll);
        return new Neighbour(word, here, there, expected, LogLikelihood.of(here, there, nearAll, elsewhereAll));
    }
}
