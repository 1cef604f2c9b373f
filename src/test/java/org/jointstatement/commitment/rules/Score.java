package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.ClauseType;
import org.jspecify.annotations.Nullable;

/**
 * Counts how far derived clauses are those of a reviewer. A derived clause is compared with the expected one that it
 * shares most words with; they are a pair if they share at least half of the longer.
 */
final class Score {

    private static final String NONE = "-";

    final Map<ClauseType, int[]> types = new EnumMap<>(ClauseType.class);
    final Map<String, Integer> confusion = new TreeMap<>();
    final List<Map<String, Object>> errors = new ArrayList<>();
    int sentences;
    int clauses;
    int splitRight;
    int strengthRight;

    Score(ClauseReader reader, List<Marked> marked) {
        marked.forEach(sentence -> add(sentence, sentence.derived(reader)));
    }

    private void add(Marked marked, List<Clause> derived) {
        sentences++;
        clauses += marked.clauses().size();
        int[][] expected = marked.extents();
        boolean splitAlike = marked.isSplitLike(derived);
        splitRight += splitAlike ? 1 : 0;
        boolean alike = splitAlike;
        boolean[] taken = new boolean[derived.size()];
        for (int i = 0; i < expected.length; i++) {
            ClauseType type = marked.clauses().get(i).type();
            int pair = pair(expected[i], derived, taken);
            count(type, pair < 0 ? null : derived.get(pair).type());
            if (pair >= 0) {
                taken[pair] = true;
                alike &= derived.get(pair).type() == type;
                strengthRight +=
                        derived.get(pair).strength() == marked.clauses().get(i).strength() ? 1 : 0;
            }
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                count(null, derived.get(i).type());
            }
        }
        if (!alike) {
            errors.add(error(marked, derived));
        }
    }

    private static int pair(int[] expected, List<Clause> derived, boolean[] taken) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < derived.size(); i++) {
            int start = derived.get(i).extent().start();
            int end = derived.get(i).extent().end();
            int shared = Math.min(end, expected[1]) - Math.max(start, expected[0]);
            int longer = Math.max(end - start, expected[1] - expected[0]);
            if (!taken[i] && shared > most && shared * 2 >= longer) {
                most = shared;
                best = i;
            }
        }
        return best;
    }

    private void count(@Nullable ClauseType expected, @Nullable ClauseType found) {
        if (expected != null) {
            figures(expected)[0]++;
        }
        if (found != null) {
            figures(found)[1]++;
        }
        if (expected != null && expected == found) {
            figures(expected)[2]++;
        }
        confusion.merge((expected == null ? NONE : expected) + " " + (found == null ? NONE : found), 1, Integer::sum);
    }

    private int[] figures(ClauseType type) {
        return types.computeIfAbsent(type, none -> new int[3]);
    }

    private static Map<String, Object> error(Marked marked, List<Clause> derived) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("kind", marked.kind());
        error.put("sentence", marked.sentence());
        error.put(
                "expected",
                marked.clauses().stream().map(c -> c.type() + ": " + c.text()).toList());
        error.put(
                "found",
                derived.stream().map(c -> c.type() + ": " + marked.words(c)).toList());
        return error;
    }

    double f1(ClauseType type) {
        int[] figures = types.getOrDefault(type, new int[3]);
        return f1(figures);
    }

    static double f1(int[] figures) {
        int all = figures[0] + figures[1];
        return all == 0 ? 1 : 2.0 * figures[2] / all;
    }

    /** Over all clauses. */
    double micro() {
        int[] sum = new int[3];
        types.values().forEach(figures -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += figures[i];
            }
        });
        return f1(sum);
    }

    /** The mean over the types that were expected. */
    double macro() {
        return types.values().stream()
                .filter(figures -> figures[0] > 0)
                .mapToDouble(Score::f1)
                .average()
                .orElse(1);
    }
}
