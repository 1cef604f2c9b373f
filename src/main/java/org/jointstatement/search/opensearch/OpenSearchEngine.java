package org.jointstatement.search.opensearch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.jointstatement.search.analysis.EnglishAnalysis;
import org.jointstatement.search.analysis.EnglishAnalysis.Form;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchEngine;
import org.jointstatement.search.opensearch.OpenSearchState.Generation;
import org.jointstatement.search.words.Vocabulary;

/**
 * Keeps text and annotations in two indices of a cluster that all instances share, and a third one of the text's words.
 * A rebuilt index is a new generation of the three beside the former; one document says which is the current one, and its
 * cursor.
 */
final class OpenSearchEngine implements SearchEngine {

    /** Raised whenever the way documents are kept in OpenSearch changes. */
    static final int FORMAT = 1;

    /** How long a change waits for another instance that is at work on the index; then it is tried again later. */
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    /** How many answers about the vocabulary are remembered. */
    private static final int REMEMBERED = 20_000;

    private final EnglishAnalysis analysis = new EnglishAnalysis();
    private final OpenSearchClient client;
    private final OpenSearchState state;
    private final OpenSearchLease building;
    private final OpenSearchLease applying;
    private final OpenSearchWriting writing;
    private final Cache<List<Object>, Object> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private OpenSearchEngine(OpenSearchClient client, String name) {
        this.client = client;
        this.state = new OpenSearchState(client, name);
        this.building = new OpenSearchLease(client, state.common(), "building");
        this.applying = new OpenSearchLease(client, state.common(), "applying");
        this.writing = new OpenSearchWriting(client, state, analysis);
    }

    /**
     * Opens the index of this name, or an empty one. What is not whole is forgotten.
     *
     * @throws UncheckedIOException if the cluster does not answer
     */
    static OpenSearchEngine open(OpenSearchClient client, String name) {
        OpenSearchEngine engine = new OpenSearchEngine(client, name);
        engine.state.create();
        engine.state.find().filter(current -> !engine.isWhole(current)).ifPresent(broken -> engine.state.forget());
        return engine;
    }

    private boolean isWhole(Generation generation) {
        return state.indices(generation).stream()
                .allMatch(index -> client.attempt("HEAD", "/" + index, null).isDone());
    }

    @Override
    public OptionalLong cursor() {
        return state.find().map(current -> OptionalLong.of(current.cursor())).orElse(OptionalLong.empty());
    }

    /** Waits for another instance that is building it, and leaves it at that. */
    @Override
    public void rebuild(long cursor, Iterable<SearchDocument> documents) {
        Optional<String> before = state.find().map(Generation::name);
        if (!building.take(() -> state.find().map(Generation::name).equals(before))) {
            return;
        }
        try {
            if (state.find().map(Generation::name).equals(before)) {
                Generation next = new Generation(name(), cursor, cursor, "");
                writing.build(next, documents, building::renew);
                serve(next);
                deleteOthers(next);
            }
        } finally {
            building.release();
        }
    }

    private static String name() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** Changes that were applied to the former generation meanwhile are applied to this one from its cursor. */
    private void serve(Generation next) {
        boolean served = false;
        for (int i = 0; i < 10 && !served; i++) {
            served = state.change(state.find(), next.name(), next.cursor(), next.words());
        }
        if (!served) {
            throw new UncheckedIOException(new IOException("The index is changed all the time."));
        }
    }

    private void deleteOthers(Generation current) {
        List<String> others = new ArrayList<>();
        client.send("GET", "/_cat/indices/" + state.anyGeneration() + "?format=json&h=index", null)
                .forEach(index -> others.add(index.get("index").asString()));
        others.removeAll(state.indices(current));
        others.forEach(index -> client.attempt("DELETE", "/" + index, null));
    }

    @Override
    public void replace(long cursor, Map<String, List<SearchDocument>> documentsBySubject) {
        long since = System.nanoTime();
        if (!applying.take(() -> System.nanoTime() - since < PATIENCE)) {
            return;
        }
        try {
            Optional<Generation> seen = state.find().filter(current -> current.cursor() < cursor);
            if (seen.isPresent()) {
                Generation current = seen.get();
                boolean words = writing.replace(current, cursor, documentsBySubject, applying::renew);
                state.change(seen, current.name(), cursor, words ? cursor : current.words());
            }
        } finally {
            applying.release();
        }
    }

    @Override
    public Result search(Request request) {
        return reading(current -> new OpenSearchSearch(client, analysis, state, current, request).result());
    }

    @Override
    public List<String> words(String beginning, int most) {
        List<String> folded = analysis.words(Form.FOLDED, beginning);
        return folded.size() != 1
                ? List.of()
                : reading(current -> OpenSearchVocabulary.words(new OpenSearchLookup(client, state, current)
                        .folded(OpenSearchLookup.beginning(folded.get(0)), OpenSearchLookup.BY_FREQUENCY, most)));
    }

    @Override
    public Vocabulary vocabulary() {
        return reading(current -> new OpenSearchVocabulary(
                client,
                new OpenSearchLookup(client, state, current),
                state.text(current),
                remembered,
                current.name() + " " + current.words()));
    }

    /** Reads the current generation; a second time if it was replaced while it was read. */
    private <T extends Object> T reading(Function<Generation, T> look) {
        Generation current = current();
        try {
            return look.apply(current);
        } catch (UncheckedIOException e) {
            Generation next = current();
            if (next.name().equals(current.name())) {
                throw e;
            }
            return look.apply(next);
        }
    }

    private Generation current() {
        return state.find()
                .orElseThrow(() -> new UncheckedIOException(new IOException("There is no index yet in OpenSearch.")));
    }

    /** There is nothing to let go of: the connections are the cluster's. */
    @Override
    public void close() {}
}
