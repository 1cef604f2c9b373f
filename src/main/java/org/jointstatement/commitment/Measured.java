package org.jointstatement.commitment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well the rules tell clauses, as the command in docs/commitments.md measured it.
 *
 * @param rules the version that was measured
 */
public record Measured(String rules, List<TestSet> sets) {

    /** What stands in a confusion for no clause at all. */
    private static final String NOTHING = "-";

    /** How often one type was expected, found, and both. */
    public record TypeScore(
            ClauseType type, int expected, int found, int right, double precision, double recall, double f1) {}

    /** A sentence that is read otherwise than expected. */
    public record Misread(String kind, String sentence, List<String> expected, List<String> found) {}

    /**
     * How often each type was found where one was expected.
     *
     * @param counts in the order of the columns
     */
    public record Row(String expected, List<Integer> counts) {}

    /**
     * Sentences with a reviewed answer.
     *
     * @param splitRight sentences whose clauses begin and end as expected
     * @param strengthRight clauses whose strength is as expected
     * @param micro F1 over all clauses
     * @param macro the mean of the types' F1
     * @param confusion how often, under "EXPECTED FOUND"
     */
    public record TestSet(
            String name,
            int sentences,
            int clauses,
            int splitRight,
            int strengthRight,
            double micro,
            double macro,
            List<TypeScore> types,
            Map<String, Integer> confusion,
            List<Misread> errors) {

        /** How well pledges are told; nothing if the set has none. */
        public @Nullable TypeScore pledge() {
            return types.stream()
                    .filter(score -> score.type() == ClauseType.PLEDGE)
                    .findFirst()
                    .orElse(null);
        }

        /** The names of the table of confusions, in rows and columns alike. */
        public List<String> columns() {
            return Stream.concat(types.stream().map(score -> score.type().name()), Stream.of(NOTHING))
                    .toList();
        }

        /** The table of confusions. */
        public List<Row> rows() {
            return columns().stream().map(this::row).toList();
        }

        private Row row(String expected) {
            return new Row(
                    expected,
                    columns().stream()
                            .map(found -> confusion.getOrDefault(expected + " " + found, 0))
                            .toList());
        }
    }

    /** Reads the figures that ship with the portal. */
    static Measured shipped(JsonMapper json) {
        try (InputStream file = Measured.class.getResourceAsStream("accuracy.json")) {
            return json.readValue(Objects.requireNonNull(file, "accuracy.json"), Measured.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
