package org.jointstatement.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointstatement.search.TestEngine;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchDocument.Kind;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.index.SearchEngine.Count;
import org.jointstatement.search.index.SearchEngine.Order;
import org.jointstatement.search.index.SearchEngine.Request;
import org.jointstatement.search.index.SearchEngine.Result;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.search.index.Surroundings;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.QueryParser;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts by the engine are those that anyone would make by hand. */
@Tag("engine")
class FacetCountsTests {

    private static final List<SearchField> FIELDS = List.of(SearchField.TYPE, SearchField.STRENGTH, SearchField.BY);
    private static final List<String> AUDIENCES = List.of("public", "signed-in", "account:a");
    private static final Map<SearchField, List<String>> VALUES = Map.of(
            SearchField.TYPE, List.of("PLEDGE", "CALL", "WELCOME"),
            SearchField.STRENGTH, List.of("0", "3", "5"),
            SearchField.BY, List.of("Ann", "Ben"));

    private final Random random = new Random(7);
    private long cursor;

    @TempDir
    private Path folder;

    @Test
    void facetsAreCountedAsByHand() {
        try (SearchEngine engine = TestEngine.open(folder)) {
            for (int round = 0; round < 20; round++) {
                List<SearchDocument> documents = documents(random.nextInt(120));
                if (round % 2 == 0) {
                    engine.rebuild(++cursor, documents);
                } else {
                    addInParts(engine, documents);
                }
                for (int i = 0; i < 20; i++) {
                    Request request = request();
                    assertCounted(engine.search(request), request, documents);
                }
            }
        }
    }

    /** So many that they are counted beside each other. */
    private void addInParts(SearchEngine engine, List<SearchDocument> documents) {
        engine.rebuild(++cursor, List.of());
        documents.stream()
                .collect(Collectors.groupingBy(SearchDocument::subject))
                .forEach((subject, part) -> engine.replace(++cursor, Map.of(subject, part)));
    }

    private static void assertCounted(Result result, Request request, List<SearchDocument> documents) {
        assertThat(result.total()).isEqualTo(count(documents, request, request.kinds(), null));
        assertThat(result.hits()).hasSize((int) Math.min(20, result.total()));
        for (SearchField facet : FIELDS) {
            Map<String, Long> counted = new HashMap<>();
            VALUES.get(facet)
                    .forEach(value -> counted.put(
                            value,
                            count(
                                    documents.stream()
                                            .filter(document ->
                                                    document.all(facet).contains(value))
                                            .toList(),
                                    request,
                                    request.kinds(),
                                    facet)));
            counted.entrySet()
                    .removeIf(entry -> entry.getValue() == 0
                            && !request.chosen().getOrDefault(facet, Set.of()).contains(entry.getKey()));
            assertThat(result.facets().get(facet).stream().collect(Collectors.toMap(Count::value, Count::count)))
                    .as("%s of %s", facet, request)
                    .isEqualTo(counted);
        }
        for (Kind kind : Kind.values()) {
            assertThat(result.kinds().get(kind)).isEqualTo(count(documents, request, Set.of(kind), null));
        }
    }

    private static long count(
            List<SearchDocument> documents, Request request, Set<Kind> kinds, @Nullable SearchField aside) {
        return documents.stream()
                .filter(document -> kinds.contains(document.kind()))
                .filter(document -> request.query() == null || document.text().contains("bridge"))
                .filter(document -> document.audiences().stream().anyMatch(request.audiences()::contains))
                .filter(document -> request.chosen().entrySet().stream()
                        .allMatch(chosen -> chosen.getKey() == aside
                                || document.all(chosen.getKey()).stream().anyMatch(chosen.getValue()::contains)))
                .count();
    }

    private Request request() {
        Map<SearchField, Set<String>> chosen = new EnumMap<>(SearchField.class);
        for (SearchField facet : FIELDS) {
            Set<String> values = some(VALUES.get(facet));
            if (random.nextInt(3) == 0 && !values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        Set<Kind> kinds = some(List.of(Kind.values()));
        return new Request(
                random.nextInt(3) == 0
                        ? null
                        : Objects.requireNonNull(QueryParser.parse("bridge").query()),
                Mode.SMART,
                kinds.isEmpty() ? Set.of(Kind.CLAUSE) : kinds,
                null,
                some(AUDIENCES),
                chosen,
                Set.copyOf(FIELDS),
                Order.values()[random.nextInt(3)],
                0,
                20);
    }

    private List<SearchDocument> documents(int size) {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            Map<SearchField, List<String>> values = new EnumMap<>(SearchField.class);
            for (SearchField facet : FIELDS) {
                Set<String> some = some(VALUES.get(facet));
                if (!some.isEmpty()) {
                    values.put(facet, List.copyOf(some));
                }
            }
            Address address = Address.ofParagraph("s", i);
            documents.add(new SearchDocument(
                    Kind.values()[random.nextInt(3)],
                    "subject" + i % 7,
                    address,
                    i,
                    "[" + i + "]",
                    null,
                    "Statement",
                    random.nextBoolean() ? "The bridge" : "The road",
                    some(AUDIENCES),
                    "ref",
                    address.path(),
                    values,
                    Surroundings.NONE));
        }
        return documents;
    }

    private <T> Set<T> some(List<T> all) {
        return all.stream().filter(each -> random.nextBoolean()).collect(Collectors.toCollection(HashSet::new));
    }
}
