package org.jointstatement.search.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good one ranking is, from 0 to 1, by the grades of what could be found. */
final class Metrics {

    static final int DEPTH = 5;

    private Metrics() {}

    /** Discounted cumulative gain of the first five, with 2^grade - 1 as the gain, over that of the best order. */
    static double ndcg(List<Integer> ranked, Map<Integer, Integer> grades) {
        List<Integer> found =
                ranked.stream().map(number -> grades.getOrDefault(number, 0)).toList();
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return gain(found) / gain(best);
    }

    /** What the best order of those that were found would have: what is missing from 1 was not found. */
    static double bestOrder(List<Integer> ranked, Map<Integer, Integer> grades) {
        Comparator<Integer> byGrade = Comparator.comparingInt(number -> grades.getOrDefault(number, 0));
        return ndcg(ranked.stream().sorted(byGrade.reversed()).toList(), grades);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2);
        }
        return gain;
    }

    /** One over the place of the first paragraph that has a grade. */
    static double reciprocalRank(List<Integer> ranked, Map<Integer, Integer> grades) {
        for (int i = 0; i < ranked.size(); i++) {
            if (grades.containsKey(ranked.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** How many of the graded paragraphs stand among the first five, over how many could. */
    static double recall(List<Integer> ranked, Map<Integer, Integer> grades) {
        long found = ranked.stream().limit(DEPTH).filter(grades::containsKey).count();
        return (double) found / Math.min(DEPTH, grades.size());
    }
}
