package org.jointstatement.annotation.anchoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The places of a text that are most like some words. */
final class NearPlaces {

    /** How much of the words may be otherwise. */
    private static final double MOST_CHANGED = 0.6;

    private static final int MOST_PLACES = 8;

    /** A piece of the text, in code points. */
    record Near(int start, int end) {}

    private NearPlaces() {}

    /** The places with the fewest changes, of which none is a variant of another. */
    static List<Near> of(Text words, Text text) {
        int[] distances = new Distances(words).ofWhatEndsAt(text);
        List<Near> places = new ArrayList<>();
        for (int end : ends(distances, words.length())) {
            int length = lengthBefore(words, text, end, distances[end]);
            if (length > 0) {
                places.add(new Near(end - length, end));
            }
        }
        return places;
    }

    private static List<Integer> ends(int[] distances, int length) {
        List<Integer> ends = new ArrayList<>();
        IntStream.range(1, distances.length)
                .filter(end -> distances[end] <= length * MOST_CHANGED && isLeast(distances, end))
                .boxed()
                .sorted(Comparator.comparingInt(end -> distances[end]))
                .filter(end -> ends.stream().noneMatch(other -> Math.abs(end - other) < length / 2))
                .limit(MOST_PLACES)
                .forEach(ends::add);
        return ends;
    }

    private static boolean isLeast(int[] distances, int end) {
        return distances[end] <= distances[end - 1]
                && (end + 1 == distances.length || distances[end] <= distances[end + 1]);
    }

    /** How much of the text before an end is most like the words. */
    private static int lengthBefore(Text words, Text text, int end, int distance) {
        Text before = text.piece(end - words.length() - distance, end).reversed();
        int[] distances = new Distances(words.reversed()).ofAllBefore(before);
        return IntStream.rangeClosed(0, before.length())
                .filter(length -> distances[length] == distance)
                .boxed()
                .min(Comparator.comparingInt(length -> Math.abs(length - words.length())))
                .orElse(0);
    }
}
