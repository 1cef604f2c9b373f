package org.jointstatement.search.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A query and the paragraphs that answer it.
 *
 * @param kind the class it belongs to
 * @param grades by paragraph: 3 is what was asked for, 2 says something to it, 1 touches it
 */
public record GradedQuery(String kind, String text, Map<Integer, Integer> grades) {

    /** What the statement says nothing about. */
    public static final String OUT_OF_SCOPE = "out-of-scope";

    /** Those by which rules and numbers are chosen. */
    static List<GradedQuery> all() {
        return read("/search/queries.json");
    }

    /** Those by which nothing is chosen, to see whether what was chosen by the others holds. */
    static List<GradedQuery> heldOut() {
        return read("/search/held-out-queries.json");
    }

    private static List<GradedQuery> read(String path) {
        List<GradedQuery> queries = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(GradedQuery.class.getResourceAsStream(path))) {
            for (JsonNode line : JsonMapper.shared().readTree(file)) {
                Map<Integer, Integer> grades = new LinkedHashMap<>();
                line.get("grades")
                        .properties()
                        .forEach(grade -> grades.put(
                                Integer.valueOf(grade.getKey()),
                                grade.getValue().asInt()));
                queries.add(new GradedQuery(
                        line.get("class").asString(), line.get("query").asString(), grades));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return queries;
    }
}
