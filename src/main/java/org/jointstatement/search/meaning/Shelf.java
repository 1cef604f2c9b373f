package org.jointstatement.search.meaning;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jointstatement.search.meaning.model.Vectors;

/**
 * The sentences that can be found, each with its vectors, as they are at one change.
 *
 * @param cursor the number of the newest change that it knows
 * @param bySlug the sentences of each statement, the newest statement first
 * @param unread the statements in languages that the model does not read
 * @param beyond the statements that there was no room for
 */
record Shelf(long cursor, Map<String, List<Placed>> bySlug, List<String> unread, List<String> beyond) {

    /** How many sentences there is room for: some 100 MB of vectors with those of their parts, and a scan of some milliseconds. */
    static final int MOST = 20_000;

    /** Of so many sentences, the most like as a whole, the parts are looked at. */
    static final int LOOKED_INTO = 1000;

    /** A sentence and where the model places it, and each of its parts if it has several. */
    record Placed(Passage passage, float[] vector, List<float[]> parts) {
        Placed {
            parts = List.copyOf(parts);
        }

        static Placed of(Passage passage, Function<String, float[]> place) {
            return new Placed(
                    passage,
                    place.apply(passage.text()),
                    Parts.of(passage.text()).stream().map(place).toList());
        }

        /** The mean of the sentence's likeness and of what in it is most like: itself or one of its parts. */
        private double similarity(float[] asked) {
            double whole = Vectors.dot(asked, vector);
            double most =
                    parts.stream().mapToDouble(part -> Vectors.dot(asked, part)).reduce(whole, Math::max);
            return (whole + most) / 2;
        }
    }

    /** A sentence and how like it is, at most 1. */
    record Found(Passage passage, double similarity) {}

    Shelf {
        bySlug = new LinkedHashMap<>(bySlug);
        unread = List.copyOf(unread);
        beyond = List.copyOf(beyond);
    }

    int size() {
        return bySlug.values().stream().mapToInt(List::size).sum();
    }

    /**
     * Compares with every sentence that is wanted.
     *
     * @return the most like first, and of equals the one that stands first
     */
    List<Found> nearest(float[] vector, Predicate<Passage> wanted, double floor, int most) {
        return candidates(vector, wanted).stream()
                .map(placed -> new Found(placed.passage(), placed.similarity(vector)))
                .filter(found -> found.similarity() >= floor)
                .sorted(Comparator.comparingDouble(Found::similarity).reversed())
                .limit(most)
                .toList();
    }

    /** The sentences that are most like as a whole, in the order of the texts. */
    private List<Placed> candidates(float[] vector, Predicate<Passage> wanted) {
        PriorityQueue<Candidate> nearest = new PriorityQueue<>(Comparator.comparingDouble(Candidate::similarity)
                .thenComparing(Comparator.comparingInt(Candidate::place).reversed()));
        int place = 0;
        for (List<Placed> sentences : bySlug.values()) {
            for (Placed placed : sentences) {
                if (wanted.test(placed.passage())) {
                    nearest.add(new Candidate(placed, Vectors.dot(vector, placed.vector()), place++));
                    if (nearest.size() > LOOKED_INTO) {
                        nearest.remove();
                    }
                }
            }
        }
        return nearest.stream()
                .sorted(Comparator.comparingInt(Candidate::place))
                .map(Candidate::placed)
                .toList();
    }

    private record Candidate(Placed placed, double similarity, int place) {}
}
