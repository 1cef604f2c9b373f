package org.jointstatement.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchDocument.Kind;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.index.SearchEngine.Order;
import org.jointstatement.search.index.SearchEngine.Request;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.index.Surroundings;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.ParsedQuery;
import org.jointstatement.search.query.QueryParser;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Sentence;
import org.jointstatement.statement.Statement;
import org.jointstatement.testing.Library;
import org.jspecify.annotations.Nullable;

/** Prints what size costs: the index of a library of so many paragraphs, and queries of each kind over it. */
final class ScaleBenchmark {

    private static final int WARM = 300;
    private static final int MEASURED = 500;

    private static final Map<String, List<String>> KINDS = new TreeMap<>(Map.of(
            "a frequent word", List.of("cooperation", "trade", "health", "digital"),
            "a rare word", List.of("corfalzan", "denjunsol", "marvexur", "pelquitam"),
            "two words", List.of("trade health", "digital economy", "supply water"),
            "a phrase", List.of("\"supply chains\"", "\"public health\"", "\"digital economy\""),
            "OR", List.of("trade OR water OR energy", "climate OR finance"),
            "NOT", List.of("trade -health", "energy NOT water"),
            "a prefix", List.of("cooperat*", "mul*", "corf*"),
            "nested", List.of("(trade OR finance) (climate OR energy) -water"),
            "a frequent stem", List.of("developing", "investments"),
            "nothing", List.of("xyzzyx", "qqqq rrrr")));

    private ScaleBenchmark() {}

    public static void main(String[] args) throws IOException {
        for (String size : args) {
            Path folder = Files.createTempDirectory("scale");
            try {
                measure(Integer.parseInt(size), folder);
            } finally {
                delete(folder);
            }
        }
    }

    private static void measure(int paragraphs, Path folder) throws IOException {
        try (SearchEngine engine = TestEngine.open(folder)) {
            long begin = System.nanoTime();
            engine.rebuild(1, () -> documents(paragraphs));
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%n%,d paragraphs: indexed in %.1f s, %.1f MB on disk, %.0f MB of heap%n",
                    paragraphs,
                    seconds,
                    size(folder) / 1e6,
                    heap() / 1e6);
            System.out.printf("%-18s %10s %10s%n", "query", "median ms", "p99 ms");
            KINDS.forEach((kind, queries) -> print(kind, times(engine, queries)));
        }
    }

    private static void print(String kind, double[] times) {
        System.out.printf(
                Locale.ROOT, "%-18s %10.2f %10.2f%n", kind, times[times.length / 2], times[times.length * 99 / 100]);
    }

    private static double[] times(SearchEngine engine, List<String> queries) {
        IntStream.range(0, WARM).forEach(at -> search(engine, queries.get(at % queries.size())));
        double[] times = new double[MEASURED];
        for (int i = 0; i < times.length; i++) {
            long begin = System.nanoTime();
            search(engine, queries.get(i % queries.size()));
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static void search(SearchEngine engine, String typed) {
        ParsedQuery asked = QueryParser.parse(typed);
        engine.search(new Request(
                Objects.requireNonNull(asked.query()),
                Mode.SMART,
                Set.of(Kind.PARAGRAPH),
                null,
                Set.of(SearchDocument.PUBLIC),
                Map.of(),
                SearchField.FACETS,
                Order.RELEVANCE,
                0,
                20));
    }

    /** One statement after another: a large library is never in memory at once. */
    private static Iterator<SearchDocument> documents(int paragraphs) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(Library::statement)
                .flatMap(statement -> statement.sections().stream()
                        .flatMap(section -> section.paragraphs().stream()
                                .map(paragraph -> paragraph(statement, section, paragraph))))
                .limit(paragraphs)
                .flatMap(List::stream)
                .iterator();
    }

    /** A paragraph and, as its clauses, its sentences, with values as uneven as real ones. */
    private static List<SearchDocument> paragraph(Statement statement, Section section, Paragraph paragraph) {
        List<Integer> starts =
                paragraph.sentences().stream().map(Sentence::start).toList();
        List<SearchDocument> documents = new ArrayList<>();
        documents.add(document(statement, section, paragraph, null, Surroundings.of(starts)));
        paragraph
                .sentences()
                .forEach(sentence -> documents.add(document(
                        statement,
                        section,
                        paragraph,
                        sentence,
                        new Surroundings(starts, paragraph.textOf(sentence), paragraph.text()))));
        return documents;
    }

    private static SearchDocument document(
            Statement statement,
            Section section,
            Paragraph paragraph,
            @Nullable Sentence sentence,
            Surroundings surroundings) {
        String text = sentence == null ? paragraph.text() : paragraph.textOf(sentence);
        ClauseType type = ClauseType.values()[text.length() % ClauseType.values().length];
        return new SearchDocument(
                sentence == null ? Kind.PARAGRAPH : Kind.CLAUSE,
                statement.slug(),
                sentence == null ? paragraph.address() : sentence.address(),
                paragraph.number(),
                paragraph.label(),
                section.heading(),
                statement.shortTitle(),
                text,
                Set.of(SearchDocument.PUBLIC),
                null,
                paragraph.address().path(),
                Map.of(
                        SearchField.TYPE, List.of(type.name()),
                        SearchField.STRENGTH, List.of(Integer.toString(text.length() % 6)),
                        SearchField.CAVEAT, List.of(text.length() % 9 == 0 ? "yes" : "no"),
                        SearchField.SECTION, List.of(section.slug())),
                surroundings);
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long size(Path folder) throws IOException {
        long size = 0;
        for (Path file : files(folder)) {
            size += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
        return size;
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList());
        }
    }
}
