package org.jointstatement.search.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.search.EngineRankings;
import org.jointstatement.search.meaning.MeaningRanking;
import org.springframework.util.FileSystemUtils;

/** Measures on graded queries how good each way of searching is, where the floor of likeness lies, and how long a query takes. */
final class Quality {

    private static final int RUNS = 5;

    private final String name;
    private final List<GradedQuery> queries;

    private Quality(String name, List<GradedQuery> queries) {
        this.name = name;
        this.queries = queries;
    }

    /** Prints; {@code details} as the argument adds each query that is not answered at its best. */
    public static void main(String[] arguments) throws Exception {
        boolean details = List.of(arguments).contains("details");
        Path folder = Files.createTempDirectory("quality");
        try (EngineRankings engine = new EngineRankings(folder.resolve("index"));
                MeaningRanking meaning = new MeaningRanking(folder.resolve("library"))) {
            Map<String, Ranking> rankings = new LinkedHashMap<>(engine.all());
            rankings.put("meaning", meaning);
            rankings.put("no floor", meaning::withoutFloor);
            Quality chosen = new Quality("chosen by", GradedQuery.all());
            Quality heldOut = new Quality("held out", GradedQuery.heldOut());
            for (Quality quality : List.of(chosen, heldOut)) {
                rankings.forEach((name, ranking) -> quality.print(name, ranking, details));
                quality.printFloor(meaning, details);
            }
            chosen.printTimes(meaning);
        } finally {
            delete(folder);
        }
    }

    /** The last column is what the best order of the same paragraphs would have. */
    private void print(String way, Ranking ranking, boolean details) {
        say("%n%s, %s", way, name);
        say("%-12s %8s %8s %8s %8s %10s", "", "queries", "nDCG@5", "MRR", "recall@5", "best order");
        Map<String, List<GradedQuery>> byKind =
                inScope().collect(Collectors.groupingBy(GradedQuery::kind, LinkedHashMap::new, Collectors.toList()));
        byKind.forEach((kind, of) -> {
            say(
                    "%-12s %8d %8.3f %8.3f %8.3f %10.3f",
                    kind,
                    of.size(),
                    mean(of, query -> Metrics.ndcg(ranking.of(query.text()), query.grades())),
                    mean(of, query -> Metrics.reciprocalRank(ranking.of(query.text()), query.grades())),
                    mean(of, query -> Metrics.recall(ranking.of(query.text()), query.grades())),
                    mean(of, query -> Metrics.bestOrder(ranking.of(query.text()), query.grades())));
            if (details) {
                of.forEach(query -> printFault(ranking, query));
            }
        });
    }

    private static void printFault(Ranking ranking, GradedQuery query) {
        List<Integer> ranked = ranking.of(query.text());
        double ndcg = Metrics.ndcg(ranked, query.grades());
        if (ndcg < 0.999) {
            say("    %.3f  %s  wanted %s, found %s", ndcg, query.text(), query.grades(), ranked);
        }
    }

    /** Likeness of the best sentence: of a graded paragraph in scope, of any out of scope. */
    private void printFloor(MeaningRanking meaning, boolean details) {
        double[] in = inScope()
                .filter(query -> query.kind().equals("conceptual"))
                .mapToDouble(query -> meaning.best(query.text(), query.grades().keySet()))
                .sorted()
                .toArray();
        double[] out = outOfScope()
                .mapToDouble(query -> meaning.best(query.text()))
                .sorted()
                .toArray();
        say("%nlikeness of the best sentence, %s", name);
        say("  conceptual, of a graded paragraph  %s", list(in));
        say("  out of scope, of any               %s", list(out));
        for (double floor = 0.14; floor < 0.421; floor += 0.02) {
            say(
                    "  floor %.2f: %2d of %d conceptual queries lose their answer, %2d of %d out of scope find something",
                    floor, below(in, floor), in.length, out.length - below(out, floor), out.length);
        }
        say("  the page's floor is %.2f", meaning.floor());
        if (details) {
            outOfScope().forEach(query -> say("    %.3f  %s", meaning.best(query.text()), query.text()));
        }
    }

    private void printTimes(MeaningRanking meaning) {
        List<Runnable> asked = queries.stream()
                .<Runnable>map(query -> () -> meaning.of(query.text()))
                .toList();
        say("%na query by meaning, warm:        %s", times(asked));
        say("a scan of all there is room for: %s", times(Collections.nCopies(100, meaning.fullScan())));
    }

    private static String times(List<Runnable> work) {
        work.forEach(Runnable::run);
        double[] times = new double[RUNS * work.size()];
        for (int i = 0; i < times.length; i++) {
            long began = System.nanoTime();
            work.get(i % work.size()).run();
            times[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(times);
        return String.format(
                Locale.ROOT, "median %.1f ms, p99 %.1f ms", times[times.length / 2], times[times.length * 99 / 100]);
    }

    private Stream<GradedQuery> inScope() {
        return queries.stream().filter(query -> !query.kind().equals(GradedQuery.OUT_OF_SCOPE));
    }

    private Stream<GradedQuery> outOfScope() {
        return queries.stream().filter(query -> query.kind().equals(GradedQuery.OUT_OF_SCOPE));
    }

    private static double mean(List<GradedQuery> queries, ToDoubleFunction<GradedQuery> measure) {
        return queries.stream().mapToDouble(measure).average().orElse(0);
    }

    private static int below(double[] sorted, double floor) {
        return (int) Arrays.stream(sorted).filter(value -> value < floor).count();
    }

    private static String list(double[] values) {
        return Arrays.stream(values)
                .mapToObj(value -> String.format(Locale.ROOT, "%.2f", value))
                .collect(Collectors.joining(" "));
    }

    private static void say(String form, Object... values) {
        System.out.println(String.format(Locale.ROOT, form, values));
    }

    private static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
