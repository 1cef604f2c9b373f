package org.jointstatement.markup.difference;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest edits between two texts (Myers 1986), as long as they are few. Texts that differ more are compared by
 * lines first, and if that is not enough either, the one stands in the place of the other: time and memory have a
 * bound, whatever is compared.
 */
final class Edits {

    private static final int MOST = 1_000;
    private static final int MOST_IN_LINES = 200;

    private Edits() {}

    static List<Edit> between(String before, String after) {
        List<String> old = Tokens.words(before);
        List<String> words = Tokens.words(after);
        List<Edit> edits = find(old, words, 0, MOST);
        if (edits == null) {
            edits = byLines(before, after);
        }
        return edits == null ? List.of(new Edit(0, old.size(), words)) : edits;
    }

    /** The words of a line are compared again, more roughly. */
    private static @Nullable List<Edit> byLines(String before, String after) {
        List<String> lines = Tokens.lines(before);
        List<Edit> found = find(lines, Tokens.lines(after), 0, MOST);
        if (found == null) {
            return null;
        }
        List<Edit> edits = new ArrayList<>();
        int line = 0;
        int word = 0;
        for (Edit edit : found) {
            word += wordsOf(lines.subList(line, edit.from())).size();
            List<String> old = wordsOf(lines.subList(edit.from(), edit.to()));
            List<String> words = wordsOf(edit.words());
            List<Edit> inside = find(old, words, word, MOST_IN_LINES);
            edits.addAll(inside == null ? List.of(new Edit(word, word + old.size(), words)) : inside);
            word += old.size();
            line = edit.to();
        }
        return edits;
    }

    private static List<String> wordsOf(List<String> lines) {
        return lines.stream().flatMap(line -> Tokens.words(line).stream()).toList();
    }

    private static @Nullable List<Edit> find(List<String> before, List<String> after, int offset, int most) {
        int start = 0;
        int least = Math.min(before.size(), after.size());
        while (start < least && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> old = before.subList(start, before.size() - end);
        List<String> words = after.subList(start, after.size() - end);
        if (old.isEmpty() && words.isEmpty()) {
            return List.of();
        }
        if (old.isEmpty() || words.isEmpty()) {
            return List.of(new Edit(offset + start, offset + start + old.size(), words));
        }
        return new Search(old, words, most).edits(offset + start);
    }

    /** One search for the way with the fewest steps through the grid of two lists. */
    private static final class Search {

        private final List<String> old;
        private final List<String> words;
        private final int most;

        /** The furthest point on each diagonal after each number of steps. */
        private final List<int[]> reached = new ArrayList<>();

        Search(List<String> old, List<String> words, int most) {
            this.old = List.copyOf(old);
            this.words = List.copyOf(words);
            this.most = Math.min(most, old.size() + words.size());
        }

        @Nullable
        List<Edit> edits(int offset) {
            for (int steps = 0; steps <= most; steps++) {
                if (advance(steps)) {
                    return back(steps, offset);
                }
            }
            return null;
        }

        private boolean advance(int steps) {
            int[] furthest = new int[2 * steps + 1];
            reached.add(furthest);
            for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
                int x = steps == 0 ? 0 : begin(steps, diagonal);
                int y = x - diagonal;
                while (x < old.size() && y < words.size() && old.get(x).equals(words.get(y))) {
                    x++;
                    y++;
                }
                furthest[diagonal + steps] = x;
                if (x >= old.size() && y >= words.size()) {
                    return true;
                }
            }
            return false;
        }

        private int begin(int steps, int diagonal) {
            return isDown(steps, diagonal) ? at(steps - 1, diagonal + 1) : at(steps - 1, diagonal - 1) + 1;
        }

        /** Whether the step onto a diagonal takes in a new word, and does not leave an old one. */
        private boolean isDown(int steps, int diagonal) {
            return diagonal == -steps || diagonal != steps && at(steps - 1, diagonal - 1) < at(steps - 1, diagonal + 1);
        }

        private int at(int steps, int diagonal) {
            return reached.get(steps)[diagonal + steps];
        }

        private List<Edit> back(int steps, int offset) {
            LinkedList<Edit> edits = new LinkedList<>();
            int diagonal = old.size() - words.size();
            for (int step = steps; step > 0; step--) {
                boolean down = isDown(step, diagonal);
                diagonal += down ? 1 : -1;
                int x = at(step - 1, diagonal);
                int y = x - diagonal;
                List<String> taken = down ? List.of(words.get(y)) : List.of();
                join(edits, new Edit(offset + x, offset + x + (down ? 0 : 1), taken));
            }
            return edits;
        }

        private static void join(LinkedList<Edit> edits, Edit earlier) {
            Edit next = edits.peekFirst();
            if (next == null || next.from() != earlier.to()) {
                edits.addFirst(earlier);
                return;
            }
            List<String> words = new ArrayList<>(earlier.words());
            words.addAll(next.words());
            edits.set(0, new Edit(earlier.from(), next.to(), words));
        }
    }
}
