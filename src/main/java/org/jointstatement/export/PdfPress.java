package org.jointstatement.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prints PDFs one at a time, because one takes as much memory as a thousand pages, and keeps the last ones: a revision
 * never changes, so neither does its file.
 */
@Component
class PdfPress {

    private static final int MAX_BYTES = 4 << 20;
    private static final int WAIT_SECONDS = 10;

    private final PdfFile files;
    private final Semaphore turn = new Semaphore(1, true);
    private final Cache<Order, byte[]> printed = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Order order, byte[] file) -> file.length)
            .build();

    /** Everything that a file depends on. */
    private record Order(String url, int revision, Paper paper) {}

    PdfPress(PdfFile files) {
        this.files = files;
    }

    /** The file; throws {@link BusyException} if others have been waiting for theirs too long. */
    byte[] print(Extract extract, Paper paper) {
        Order order = new Order(extract.url(), extract.statement().revision(), paper);
        byte @Nullable [] kept = printed.getIfPresent(order);
        return kept != null ? kept : inTurn(order, extract);
    }

    private byte[] inTurn(Order order, Extract extract) {
        await();
        try {
            byte @Nullable [] kept = printed.getIfPresent(order);
            byte[] file = kept != null ? kept : files.of(extract, order.paper());
            printed.put(order, file);
            return file;
        } finally {
            turn.release();
        }
    }

    private void await() {
        try {
            if (!turn.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }
}
