package org.jointstatement.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Collects what is to be written and writes it in portions. What is written carries the number of the change that it
 * follows from: an instance that comes late overwrites nothing newer.
 */
final class OpenSearchBulk {

    private static final int PORTION = 200;

    private final OpenSearchClient client;
    private final Runnable alive;
    private final List<Object> lines = new ArrayList<>();
    private int collected;

    /**
     * Writes to a cluster.
     *
     * @param alive is run between portions
     */
    OpenSearchBulk(OpenSearchClient client, Runnable alive) {
        this.client = client;
        this.alive = alive;
    }

    void put(String index, String id, long number, Map<String, Object> document) {
        lines.add(Map.of("index", target(index, id, number)));
        lines.add(document);
        flushFrom(PORTION);
    }

    void delete(String index, String id, long number) {
        lines.add(Map.of("delete", target(index, id, number)));
        flushFrom(PORTION);
    }

    /** Writes what is not there yet. */
    void add(String index, String id, Map<String, Object> document) {
        lines.add(Map.of("create", Map.of("_index", index, "_id", id)));
        lines.add(document);
        flushFrom(PORTION * 10);
    }

    private static Map<String, Object> target(String index, String id, long number) {
        return Map.of("_index", index, "_id", id, "version", number, "version_type", "external_gte");
    }

    private void flushFrom(int most) {
        if (++collected >= most) {
            flush();
        }
    }

    void flush() {
        if (collected > 0) {
            alive.run();
            JsonNode answer = client.lines("/_bulk", lines);
            lines.clear();
            collected = 0;
            if (answer.path("errors").asBoolean()) {
                answer.get("items").forEach(item -> item.forEach(OpenSearchBulk::check));
            }
        }
    }

    /** What is there already, newer, or gone is as it should be. */
    private static void check(JsonNode done) {
        int status = done.path("status").asInt();
        boolean gone =
                status == OpenSearchClient.NOT_FOUND && done.path("error").isMissingNode();
        if (status >= 300 && status != OpenSearchClient.CONFLICT && !gone) {
            throw new UncheckedIOException(
                    new IOException("OpenSearch did not write a document: " + done.path("error")));
        }
    }
}
