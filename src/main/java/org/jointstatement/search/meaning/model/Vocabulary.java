package org.jointstatement.search.meaning.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pieces of words that a model knows, and their numbers; one that goes on a word begins with {@code ##}. */
final class Vocabulary {

    static final String CONTINUES = "##";

    private final Map<String, Integer> ids;
    private final int longest;

    private Vocabulary(Map<String, Integer> ids) {
        this.ids = ids;
        longest = ids.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** Reads the description of a tokenizer as such models bring it. */
    static Vocabulary read(byte[] tokenizer) {
        JsonNode pieces = JsonMapper.shared().readTree(tokenizer).get("model").get("vocab");
        Map<String, Integer> ids = new HashMap<>(2 * pieces.size());
        pieces.properties()
                .forEach(piece -> ids.put(piece.getKey(), piece.getValue().asInt()));
        return new Vocabulary(ids);
    }

    @Nullable
    Integer find(String piece) {
        return ids.get(piece);
    }

    /** The number of a piece that every such vocabulary has. */
    int get(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalStateException("The vocabulary has no " + piece);
        }
        return id;
    }

    /** How many characters the longest piece has. */
    int longest() {
        return longest;
    }
}
