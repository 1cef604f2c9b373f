package org.jointstatement.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks JSON with an OpenSearch cluster, and waits for no answer longer than it was told to. */
public final class OpenSearchClient {

    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** Writing may take so many times longer than reading. */
    private static final int PATIENCE_WRITING = 6;

    /** What was answered, and whether it was done, was not there, or met with a conflict. */
    record Answer(int status, JsonNode body) {
        boolean isDone() {
            return status < 300;
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI url;
    private final @Nullable String credentials;
    private final Duration timeout;

    /**
     * Speaks with the cluster at this address.
     *
     * @param user none if the cluster asks for none
     */
    public OpenSearchClient(URI url, @Nullable String user, String password, Duration timeout) {
        this.url = URI.create(url.toString().replaceAll("/+$", ""));
        this.credentials = user == null || user.isEmpty() ? null : basic(user + ":" + password);
        this.timeout = timeout;
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** How long an answer is waited for. */
    Duration timeout() {
        return timeout;
    }

    /** Asks for something to be done; throws if it was not. */
    JsonNode send(String method, String path, @Nullable Object body) {
        Answer answer = attempt(method, path, body);
        if (!answer.isDone()) {
            throw failure(method + " " + path, answer.status(), answer.body().toString());
        }
        return answer.body();
    }

    /** Asks for something that may not be there, or that someone else may have changed. */
    Answer attempt(String method, String path, @Nullable Object body) {
        return call(method, path, "application/json", body == null ? null : JSON.writeValueAsString(body));
    }

    /** Asks many things at once; each is said in a line, or in two. */
    JsonNode lines(String path, List<Object> lines) {
        String body =
                lines.stream().map(line -> JSON.writeValueAsString(line) + "\n").collect(Collectors.joining());
        Answer answer = call("POST", path, "application/x-ndjson", body);
        if (!answer.isDone()) {
            throw failure("POST " + path, answer.status(), answer.body().toString());
        }
        return answer.body();
    }

    private Duration patience(String method, String path) {
        boolean reads = method.equals("GET") || method.equals("HEAD") || path.contains("search");
        return reads ? timeout : timeout.multipliedBy(PATIENCE_WRITING);
    }

    private Answer call(String method, String path, String type, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(patience(method, path))
                .header("Content-Type", type)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (credentials != null) {
            request.header("Authorization", credentials);
        }
        HttpResponse<String> response = exchange(request.build());
        int status = response.statusCode();
        if (status >= 300 && status != NOT_FOUND && status != CONFLICT) {
            throw failure(method + " " + path, status, response.body());
        }
        return new Answer(status, JSON.readTree(response.body().isEmpty() ? "{}" : response.body()));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("OpenSearch does not answer at " + url + ": " + e, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("OpenSearch was not waited for", e));
        }
    }

    /** A request that it does not understand is our own mistake, and no reason to distrust the index. */
    private static RuntimeException failure(String asked, int status, String answer) {
        String message = "OpenSearch answers " + asked + " with " + status + ": "
                + answer.substring(0, Math.min(answer.length(), 500));
        return status == 400 ? new IllegalStateException(message) : new UncheckedIOException(new IOException(message));
    }
}
