package org.jointstatement.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jointstatement.search.index.SearchChanges.Change;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings this instance's index up to the database, on a thread of its own: right after a commit of this instance, and
 * every second for those of others. Opens the index only after the portal has started. Whatever fails here fails no
 * write; it is tried again.
 */
@Component
public class IndexFollower implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

    /** How long a search waits for an index that is just being opened. */
    private static final int PATIENCE_SECONDS = 3;

    private final SearchChanges changes;
    private final Indexed indexed;
    private final IndexHome home;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(IndexFollower::thread);
    private final AtomicBoolean woken = new AtomicBoolean();
    private final CountDownLatch served = new CountDownLatch(1);

    private @Nullable SearchEngine engine;
    private volatile @Nullable SearchEngine serving;
    private volatile @Nullable String trouble;
    private volatile boolean started;

    public IndexFollower(SearchChanges changes, Indexed indexed, IndexHome home) {
        this.changes = changes;
        this.indexed = indexed;
        this.home = home;
    }

    /** Leaves the first second to the first page. */
    @EventListener(ApplicationReadyEvent.class)
    public void start() {
        started = true;
        thread.scheduleWithFixedDelay(this::follow, 1, 1, TimeUnit.SECONDS);
    }

    @TransactionalEventListener
    void on(Change committed) {
        if (started) {
            wake();
        }
    }

    private void wake() {
        if (!thread.isShutdown() && woken.compareAndSet(false, true)) {
            thread.execute(() -> {
                woken.set(false);
                follow();
            });
        }
    }

    /** The index to search; waits a little for one that is being opened, but not where that has just failed. */
    public SearchEngine engine() {
        if (serving == null) {
            wake();
            if (trouble == null) {
                await();
            }
        }
        SearchEngine ready = serving;
        if (ready == null) {
            throw new IndexUnavailableException("The index is being built.", null);
        }
        return ready;
    }

    /** Takes the index out of service: it is opened again, and built again if it is broken. */
    public void distrust(SearchEngine failed, Throwable cause) {
        if (failed == serving) {
            serving = null;
            thread.execute(() -> drop(failed, cause));
        }
    }

    private synchronized void drop(SearchEngine failed, Throwable cause) {
        if (failed == engine) {
            report(cause);
            close();
        }
    }

    /** Applies what changed since the cursor; never throws. */
    public synchronized void follow() {
        try {
            SearchEngine open = open();
            long newest = changes.newest();
            long cursor = open.cursor().orElse(Long.MAX_VALUE);
            if (cursor > newest) {
                rebuild(open, newest);
            } else if (cursor < newest) {
                apply(open, changes.after(cursor), newest);
            }
            serving = open;
            served.countDown();
            trouble = null;
        } catch (NestedRuntimeException e) {
            // The database does not answer; the index is as good as it was.
            report(e);
        } catch (IOException | RuntimeException e) {
            report(e);
            close();
        }
    }

    private SearchEngine open() throws IOException {
        SearchEngine open = engine;
        if (open == null) {
            open = home.open(changes.origin() + " " + indexed.edition());
            engine = open;
        }
        if (open.cursor().isPresent()) {
            serving = open;
        }
        return open;
    }

    /** An index without a cursor is new; one ahead of the database belongs to a state that was since restored. */
    private void rebuild(SearchEngine open, long newest) {
        LOG.info("The search index is being built.");
        open.rebuild(newest, indexed.all());
        LOG.info("The search index is built, up to change {}.", newest);
    }

    private void apply(SearchEngine open, List<Change> news, long newest) {
        if (news.stream().anyMatch(change -> change.kind().equals(SearchChanges.GLOSSARY))) {
            rebuild(open, newest);
            return;
        }
        Map<String, List<SearchDocument>> subjects = new TreeMap<>();
        news.forEach(change -> subjects.putAll(indexed.of(change)));
        open.replace(news.get(news.size() - 1).number(), subjects);
    }

    /** Once per trouble, not once per second. */
    private void report(Throwable cause) {
        if (!cause.toString().equals(trouble)) {
            trouble = cause.toString();
            LOG.error("The search index cannot follow; it is tried again every second: {}", cause.getMessage(), cause);
        }
    }

    private void await() {
        try {
            served.await(started ? PATIENCE_SECONDS : 0, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void close() {
        serving = null;
        SearchEngine open = engine;
        engine = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(10, TimeUnit.SECONDS);
        synchronized (this) {
            close();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "search-index");
        thread.setDaemon(true);
        return thread;
    }
}
