package org.jointstatement.export.pdf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jointstatement.export.Extract;
import org.jointstatement.export.FileMaker;
import org.jointstatement.export.Format;
import org.jointstatement.export.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Prints PDFs one at a time, because each takes 30 MB and more while it is made, and keeps the last ones: a revision
 * never changes, so neither does its file. What people wrote does: with that, a file is kept for those who are not
 * signed in, of one version of what anyone may see. One for an account is kept nowhere, and none has two in the making.
 */
@Component
class PdfPress implements FileMaker {

    private static final int MAX_BYTES = 4 << 20;
    private static final int WAIT_SECONDS = 10;

    private final PdfFile files;
    private final int wait;
    private final Semaphore turn = new Semaphore(1, true);
    private final Cache<Order, byte[]> printed = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Order order, byte[] file) -> file.length)
            .build();

    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();

    /**
     * Everything that a file depends on.
     *
     * @param version of what anyone may see; none for the text alone
     */
    private record Order(
            String url, int revision, Paper paper, @Nullable Long version) {}

    @Autowired
    PdfPress(PdfFile files) {
        this(files, WAIT_SECONDS);
    }

    PdfPress(PdfFile files, int wait) {
        this.files = files;
        this.wait = wait;
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    /**
     * The file; throws {@link BusyException} if others have been waiting for theirs too long, or if it is for an account
     * that is having one made.
     */
    @Override
    public byte[] make(Extract extract, Paper paper) {
        UUID account = extract.noted().account();
        if (extract.endnotes().isEmpty()) {
            return forAnyone(extract, paper, null);
        }
        return account == null
                ? forAnyone(extract, paper, extract.noted().version())
                : forAccount(account, extract, paper);
    }

    private byte[] forAccount(UUID account, Extract extract, Paper paper) {
        if (!waiting.add(account)) {
            throw new BusyException();
        }
        try {
            return inTurn(() -> files.of(extract, paper));
        } finally {
            waiting.remove(account);
        }
    }

    private byte[] forAnyone(Extract extract, Paper paper, @Nullable Long version) {
        Order order = new Order(extract.url(), extract.statement().revision(), paper, version);
        byte @Nullable [] kept = printed.getIfPresent(order);
        return kept != null ? kept : inTurn(() -> print(order, extract));
    }

    /** Whoever had the turn before may have wanted the same. */
    private byte[] print(Order order, Extract extract) {
        return printed.get(order, wanted -> files.of(extract, wanted.paper()));
    }

    private byte[] inTurn(Supplier<byte[]> press) {
        await();
        try {
            return press.get();
        } finally {
            turn.release();
        }
    }

    private void await() {
        try {
            if (!turn.tryAcquire(wait, TimeUnit.SECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }
}
