package org.jointstatement.search.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.seeding.Shipped;
import org.jointstatement.statement.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The measures against values computed by hand. */
class MetricsTests {

    private static final Map<Integer, Integer> GRADES = Map.of(7, 3, 9, 2, 1, 1);

    @Test
    void theBestOrderIsOne() {
        assertThat(Metrics.ndcg(List.of(7, 9, 1), GRADES)).isEqualTo(1);
        assertThat(Metrics.reciprocalRank(List.of(7, 9, 1), GRADES)).isEqualTo(1);
        assertThat(Metrics.recall(List.of(7, 9, 1), GRADES)).isEqualTo(1);
    }

    /** (3 + 0 / 1.585 + 7 / 2) / (7 + 3 / 1.585 + 1 / 2) = 6.5 / 9.3928. */
    @Test
    void anotherOrderIsWorthLess() {
        List<Integer> ranked = List.of(9, 4, 7);

        assertThat(Metrics.ndcg(ranked, GRADES)).isCloseTo(0.6920, within(0.0001));
        assertThat(Metrics.reciprocalRank(ranked, GRADES)).isEqualTo(1);
        assertThat(Metrics.recall(ranked, GRADES)).isCloseTo(2 / 3.0, within(1e-9));
    }

    /** (7 + 3 / 1.585) / (7 + 3 / 1.585 + 1 / 2) = 8.8928 / 9.3928: paragraph 1 was not found. */
    @Test
    void theBestOrderOfWhatWasFoundLacksWhatWasNot() {
        assertThat(Metrics.bestOrder(List.of(9, 4, 7), GRADES)).isCloseTo(0.9468, within(0.0001));
        assertThat(Metrics.bestOrder(List.of(1, 9, 7), GRADES)).isEqualTo(1);
        assertThat(Metrics.bestOrder(List.of(), GRADES)).isZero();
    }

    @Test
    void whatStandsAfterTheFifthPlaceCountsOnlyForTheFirstThatIsFound() {
        List<Integer> ranked = List.of(11, 12, 13, 14, 15, 7);

        assertThat(Metrics.ndcg(ranked, GRADES)).isZero();
        assertThat(Metrics.recall(ranked, GRADES)).isZero();
        assertThat(Metrics.reciprocalRank(ranked, GRADES)).isCloseTo(1 / 6.0, within(1e-9));
        assertThat(Metrics.reciprocalRank(List.of(), GRADES)).isZero();
    }

    /** Six are graded, but only five can stand among the first five. */
    @Test
    void fiveOfSixAreAllThatCanBeRecalled() {
        Map<Integer, Integer> six = Map.of(1, 1, 2, 1, 3, 1, 4, 1, 5, 1, 6, 1);

        assertThat(Metrics.recall(List.of(1, 2, 3, 4, 5), six)).isEqualTo(1);
        assertThat(Metrics.ndcg(List.of(6, 5, 4, 3, 2), six)).isEqualTo(1);
    }

    static Stream<List<GradedQuery>> sets() {
        return Stream.of(GradedQuery.all(), GradedQuery.heldOut());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theGradedQueriesAreManyAndNameParagraphsThatAreThere(List<GradedQuery> set) {
        Set<Integer> numbers =
                Shipped.statement().paragraphs().stream().map(Paragraph::number).collect(Collectors.toSet());
        Map<String, List<GradedQuery>> byKind = set.stream().collect(Collectors.groupingBy(GradedQuery::kind));

        assertThat(byKind)
                .containsOnlyKeys(
                        "keyword", "phrase", "boolean", "misspelt", "inflected", "conceptual", "out-of-scope");
        assertThat(byKind.values()).allSatisfy(queries -> assertThat(queries).hasSizeGreaterThanOrEqualTo(10));
        assertThat(set).allSatisfy(query -> {
            assertThat(numbers).containsAll(query.grades().keySet());
            assertThat(query.grades().values()).allMatch(grade -> grade >= 1 && grade <= 3);
            assertThat(query.grades().isEmpty()).isEqualTo(query.kind().equals(GradedQuery.OUT_OF_SCOPE));
        });
    }

    @Test
    void noQueryIsInBothSets() {
        assertThat(GradedQuery.heldOut())
                .extracting(GradedQuery::text)
                .doesNotContainAnyElementsOf(
                        GradedQuery.all().stream().map(GradedQuery::text).toList());
    }
}
