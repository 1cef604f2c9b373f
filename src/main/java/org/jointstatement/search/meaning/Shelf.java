package org.jointstatement.search.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jointstatement.search.meaning.model.Vectors;

/**
 * The sentences that can be found, each with its vector, as they are at one change.
 *
 * @param cursor the number of the newest change that it knows
 * @param bySlug the sentences of each statement, the newest statement first
 * @param unread the statements in languages that the model does not read
 * @param beyond the statements that there was no room for
 */
record Shelf(long cursor, Map<String, List<Placed>> bySlug, List<String> unread, List<String> beyond) {

    /** How many sentences there is room for: 31 MB of vectors, and a scan of some milliseconds. */
    static final int MOST = 20_000;

    /** A sentence and where the model places it. */
    record Placed(Passage passage, float[] vector) {}

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
        List<Found> found = new ArrayList<>();
        for (List<Placed> sentences : bySlug.values()) {
            for (Placed placed : sentences) {
                double similarity = Vectors.dot(vector, placed.vector());
                if (similarity >= floor && wanted.test(placed.passage())) {
                    found.add(new Found(placed.passage(), similarity));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Found::similarity).reversed());
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }
}
