package org.jointstatement.search.opensearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointstatement.search.opensearch.OpenSearchClient.Answer;
import tools.jackson.databind.JsonNode;

/**
 * What the instances know in common: which indices are the current ones, and how far they have come. It is one document,
 * changed only by whoever has seen its last state, so that indices and cursor move together.
 */
final class OpenSearchState {

    private static final String STATE = "state";

    /**
     * A generation of indices that was built whole.
     *
     * @param name what their names end with
     * @param cursor the number of the last change that is in them
     * @param words the number of the last change that may have changed the words of the text
     * @param seen the version of the document, for whoever changes it
     */
    record Generation(String name, long cursor, long words, String seen) {}

    private final OpenSearchClient client;
    private final String name;

    OpenSearchState(OpenSearchClient client, String name) {
        this.client = client;
        this.name = name;
    }

    String text(Generation generation) {
        return name + "-text-" + generation.name();
    }

    String notes(Generation generation) {
        return name + "-notes-" + generation.name();
    }

    String words(Generation generation) {
        return name + "-words-" + generation.name();
    }

    /** The indices of a generation. */
    List<String> indices(Generation generation) {
        return List.of(text(generation), notes(generation), words(generation));
    }

    /** The indices of every generation, as OpenSearch lists them. */
    String anyGeneration() {
        return name + "-text-*," + name + "-notes-*," + name + "-words-*";
    }

    /** Where what the instances know in common is kept. */
    String common() {
        return name + "-common";
    }

    void create() {
        Map<String, Object> settings = Map.of("number_of_shards", 1, "auto_expand_replicas", "0-1");
        Map<String, Object> index =
                Map.of("settings", settings, "mappings", Map.of("dynamic", "false", "properties", Map.of()));
        if (client.attempt("HEAD", "/" + common(), null).status() == OpenSearchClient.NOT_FOUND) {
            try {
                client.send("PUT", "/" + common(), index);
            } catch (IllegalStateException e) {
                if (!String.valueOf(e.getMessage()).contains("resource_already_exists")) {
                    throw e;
                }
            }
        }
    }

    /** The current generation, whoever made it; none if there is none that is whole. */
    Optional<Generation> find() {
        Answer answer = client.attempt("GET", "/" + common() + "/_doc/" + STATE, null);
        JsonNode state = answer.body().path("_source");
        return !answer.isDone() || state.path("name").isMissingNode()
                ? Optional.empty()
                : Optional.of(new Generation(
                        state.get("name").asString(),
                        state.get("cursor").asLong(),
                        state.get("words").asLong(),
                        version(answer.body())));
    }

    static String version(JsonNode body) {
        return "if_seq_no=" + body.get("_seq_no").asLong() + "&if_primary_term="
                + body.get("_primary_term").asLong();
    }

    /** Makes a generation the current one, if that which was seen still is; says whether it was. */
    boolean change(Optional<Generation> seen, String generation, long cursor, long words) {
        String condition = seen.map(Generation::seen).orElse("op_type=create");
        return client.attempt(
                        "PUT",
                        "/" + common() + "/_doc/" + STATE + "?" + condition,
                        Map.of("name", generation, "cursor", cursor, "words", words))
                .isDone();
    }

    /** Forgets a generation that is not whole: it is built again. */
    void forget() {
        client.attempt("DELETE", "/" + common() + "/_doc/" + STATE, null);
    }
}
