package org.jointstatement.annotation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many notes one person saves in a minute; the form keeps the words of those that come quicker. */
@Component
class NoteLimit {

    private static final Duration REFILL = Duration.ofMinutes(1);

    private final int perMinute;
    private final Cache<UUID, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(REFILL.multipliedBy(2))
            .build();

    NoteLimit(@Value("${portal.limits.notes}") int perMinute) {
        this.perMinute = perMinute;
    }

    /** Counts one more; returns 0, or the whole seconds after which to try again if it is one too many. */
    long secondsToWait(Viewer viewer) {
        UUID id = viewer.id();
        if (id == null) {
            return 0;
        }
        ConsumptionProbe probe = buckets.get(id, fresh -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Duration.ofNanos(probe.getNanosToWaitForRefill())
                        .plusNanos(999_999_999)
                        .toSeconds();
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(rate -> rate.capacity(perMinute).refillGreedy(perMinute, REFILL))
                .build();
    }
}
