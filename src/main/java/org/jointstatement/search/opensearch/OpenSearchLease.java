package org.jointstatement.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jointstatement.search.opensearch.OpenSearchClient.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Lets one instance at a time do a work. Whoever has the lease says again and again that it is alive; where that is not
 * heard for a while, another takes it over. No clocks are compared: each instance measures how long it has heard nothing.
 */
final class OpenSearchLease {

    private static final long SILENCE = Duration.ofSeconds(20).toNanos();
    private static final long BETWEEN_LOOKS = 100;

    private final OpenSearchClient client;
    private final String path;
    private final String owner = UUID.randomUUID().toString();

    private @Nullable String held;
    private @Nullable String heard;
    private long heardAt;

    OpenSearchLease(OpenSearchClient client, String index, String work) {
        this.client = client;
        this.path = "/" + index + "/_doc/" + work;
    }

    /** Takes it; gives up when there is no more reason to wait. */
    boolean take(BooleanSupplier waiting) {
        while (!tryTake()) {
            if (!waiting.getAsBoolean()) {
                return false;
            }
            pause();
        }
        return true;
    }

    private boolean tryTake() {
        Answer created = client.attempt("PUT", path + "?op_type=create", body());
        if (created.isDone()) {
            held = OpenSearchState.version(created.body());
            return true;
        }
        Answer other = client.attempt("GET", path, null);
        return other.isDone() && isSilent(OpenSearchState.version(other.body())) && takeOver(String.valueOf(heard));
    }

    private boolean isSilent(String said) {
        if (!said.equals(heard)) {
            heard = said;
            heardAt = System.nanoTime();
        }
        return System.nanoTime() - heardAt > SILENCE;
    }

    private boolean takeOver(String said) {
        Answer taken = client.attempt("PUT", path + "?" + said, body());
        if (taken.isDone()) {
            held = OpenSearchState.version(taken.body());
        }
        return taken.isDone();
    }

    /** Says that this instance is alive; throws if another took it for dead. */
    void renew() {
        if (held == null || !takeOver(held)) {
            throw new UncheckedIOException(new IOException("Another instance has taken over the work on the index."));
        }
    }

    void release() {
        String mine = held;
        held = null;
        if (mine != null) {
            client.attempt("DELETE", path + "?" + mine, null);
        }
    }

    private Map<String, Object> body() {
        return Map.of("owner", owner);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("The lease was not waited for", e));
        }
    }
}
