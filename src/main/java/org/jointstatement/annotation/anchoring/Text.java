package org.jointstatement.annotation.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text as the code points that offsets count. */
final class Text {

    private final int[] points;

    Text(String text) {
        this(text.codePoints().toArray());
    }

    private Text(int[] points) {
        this.points = points;
    }

    int length() {
        return points.length;
    }

    int at(int place) {
        return points[place];
    }

    String words(int start, int end) {
        return new String(points, start, end - start);
    }

    /** A piece of it; what lies beyond its ends is left out. */
    Text piece(int start, int end) {
        int from = Math.max(0, start);
        return new Text(Arrays.copyOfRange(points, from, Math.max(from, Math.min(end, points.length))));
    }

    Text reversed() {
        int[] turned = new int[points.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = points[turned.length - 1 - i];
        }
        return new Text(turned);
    }

    Text and(Text more) {
        int[] both = Arrays.copyOf(points, points.length + more.points.length);
        System.arraycopy(more.points, 0, both, points.length, more.points.length);
        return new Text(both);
    }

    /** Every place where just these words begin. */
    List<Integer> placesOf(Text words) {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; words.length() > 0 && at + words.length() <= points.length; at++) {
            if (hasAt(at, words)) {
                places.add(at);
            }
        }
        return places;
    }

    boolean hasAt(int at, Text words) {
        int end = at + words.length();
        return at >= 0 && end <= points.length && Arrays.equals(points, at, end, words.points, 0, words.points.length);
    }

    /** Whether a word goes on at this place: {@code use} begins in {@code misuse}, and is another word. */
    boolean isInWord(int place) {
        return place > 0
                && place < points.length
                && Character.isLetterOrDigit(points[place - 1])
                && Character.isLetterOrDigit(points[place]);
    }

    /** How many code points of both beginnings are the same. */
    int sharedBeginning(Text other) {
        int shared = Arrays.mismatch(points, other.points);
        return shared < 0 ? points.length : shared;
    }
}
