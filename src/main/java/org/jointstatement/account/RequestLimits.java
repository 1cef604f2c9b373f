package org.jointstatement.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Refuses searches, files and posts that come quicker than people make them: of one account, or of one address for who
 * has not signed in. Pages with a form for the latter count as posts, because each writes a session.
 */
@Component
class RequestLimits implements HandlerInterceptor {

    private static final Set<String> SEARCHES = Set.of(
            "/search",
            "/search.csv",
            "/search.json",
            "/search.atom",
            "/searches/{token}.atom",
            "/annotations",
            "/annotations.atom",
            "/annotations.csv",
            "/annotations.jsonld",
            "/annotations.md",
            "/annotations/{id:[0-9a-fA-F-]{36}}/history",
            "/annotations/feeds/{token}.atom",
            "/people/{id:[0-9a-fA-F-]{36}}",
            "/notices/{token}.atom",
            "/api/search",
            "/concordance",
            "/concordance.csv",
            "/concordance.json",
            "/compare",
            "/compare.csv",
            "/words",
            "/words.csv",
            "/words/near",
            "/words/near.csv");

    /** Asked for while someone types, so they have a count of their own. */
    private static final Set<String> SUGGESTIONS =
            Set.of("/search/suggest", "/annotations/mentions", "/annotations/tags");

    /** Sent while someone types, so that they have a count of their own and do not keep a note from being saved. */
    private static final String DRAFTS = "/annotations/drafts";

    private static final String RELATED = "/related";
    private static final Set<String> FILES = Set.of(".pdf", ".docx");
    private static final Set<String> FORMS = Set.of("/login", "/setup", "/reset");
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Duration REFILL = Duration.ofMinutes(1);

    private final int searches;
    private final int files;
    private final int posts;
    private final TimeMeter time;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(REFILL.multipliedBy(2))
            .build();

    @Autowired
    RequestLimits(
            @Value("${portal.limits.searches}") int searches,
            @Value("${portal.limits.files}") int files,
            @Value("${portal.limits.posts}") int posts) {
        this(searches, files, posts, TimeMeter.SYSTEM_NANOTIME);
    }

    RequestLimits(int searches, int files, int posts, TimeMeter time) {
        this.searches = searches;
        this.files = files;
        this.posts = posts;
        this.time = time;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Bucket bucket = request.getDispatcherType() == DispatcherType.ERROR ? null : bucket(request);
        if (bucket == null) {
            return true;
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return true;
        }
        // Rounded up: "0" would ask at once for what is not there yet.
        long wait = Duration.ofNanos(probe.getNanosToWaitForRefill())
                .plusNanos(999_999_999)
                .toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        return false;
    }

    /** By the pattern and not by the path, which can be written in many ways. */
    private @Nullable Bucket bucket(HttpServletRequest request) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (SEARCHES.contains(pattern) || pattern.endsWith(RELATED)) {
            return bucket("search", searches, request);
        }
        if (SUGGESTIONS.contains(pattern)) {
            return bucket("suggestion", searches, request);
        }
        if (FILES.stream().anyMatch(pattern::endsWith)) {
            return bucket("file", files, request);
        }
        if (DRAFTS.equals(pattern) && !READS.contains(request.getMethod())) {
            return bucket("draft", posts, request);
        }
        boolean post = FORMS.contains(pattern) || !READS.contains(request.getMethod());
        return post ? bucket("post", posts, request) : null;
    }

    private Bucket bucket(String kind, int perMinute, HttpServletRequest request) {
        Viewer viewer = CurrentViewer.get();
        String who = viewer.isSignedIn() ? "account " + viewer.id() : SignInLimits.network(request.getRemoteAddr());
        return buckets.get(
                kind + " " + who,
                fresh -> Bucket.builder()
                        .addLimit(rate -> rate.capacity(perMinute).refillGreedy(perMinute, REFILL))
                        .withCustomTimePrecision(time)
                        .build());
    }
}
