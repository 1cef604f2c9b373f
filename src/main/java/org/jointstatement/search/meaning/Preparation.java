package org.jointstatement.search.meaning;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jointstatement.search.index.ChangedStatements;
import org.jointstatement.search.meaning.model.MiniLm;
import org.jointstatement.search.meaning.model.SentenceModel;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.StatementPublished;
import org.jointstatement.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Loads the model and reads the sentences when someone first asks, on a thread of its own, and follows what is published
 * from then on. Whatever fails here fails no write and no other page.
 */
@Component
class Preparation implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    /** After a failure nobody tries again for so long. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(30);

    /** A model and the sentences it has read. */
    record Ready(SentenceModel model, Shelf shelf) {}

    private final Statements statements;
    private final ChangedStatements changed;
    private final VectorFile file;
    private final Callable<? extends SentenceModel> loader;
    private final Duration patience;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Preparation::thread);
    private final Progress progress = new Progress();

    private @Nullable Placing placing;
    private @Nullable Future<?> run;
    private volatile @Nullable Ready ready;
    private volatile @Nullable Throwable trouble;
    private volatile long failed;

    /** Waits for what is soon done, so that mostly the first who asks gets an answer already. */
    @Autowired
    Preparation(
            Statements statements,
            ChangedStatements changed,
            VectorFile file,
            @Value("${portal.data}") String data,
            @Value("${portal.search.meaning.patience}") Duration patience) {
        this(statements, changed, file, () -> MiniLm.load(Path.of(data, "meaning", "library")), patience);
    }

    Preparation(
            Statements statements,
            ChangedStatements changed,
            VectorFile file,
            Callable<? extends SentenceModel> loader,
            Duration patience) {
        this.statements = statements;
        this.changed = changed;
        this.file = file;
        this.loader = loader;
        this.patience = patience;
    }

    /** What can be searched; begins or goes on with the preparation if there is something to do. */
    @Nullable
    Ready ready() {
        Ready now = ready;
        if (now == null || now.shelf().cursor() != changed.newest()) {
            await(wake());
        }
        return ready;
    }

    /** Whether the model could not be loaded or a text not be read, a short while ago. */
    boolean isBroken() {
        return trouble != null && System.nanoTime() - failed < PAUSE;
    }

    Progress progress() {
        return progress;
    }

    /** Goes on at once, but only where someone has asked before. */
    @TransactionalEventListener
    void on(StatementPublished published) {
        if (ready != null) {
            wake();
        }
    }

    private synchronized @Nullable Future<?> wake() {
        if (thread.isShutdown() || isBroken()) {
            return null;
        }
        if (run == null || run.isDone()) {
            run = thread.submit(this::follow);
        }
        return run;
    }

    private void await(@Nullable Future<?> run) {
        try {
            if (run != null) {
                run.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | CancellationException e) {
            // The page says how far it is.
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private void follow() {
        try {
            Ready before = ready;
            long newest = changed.newest();
            if (before == null || before.shelf().cursor() > newest) {
                ready = build(newest);
            } else if (before.shelf().cursor() < newest) {
                ready = revise(before.shelf(), newest);
            }
            trouble = null;
        } catch (CancellationException e) {
            LOG.info("The preparation of related passages was interrupted by the stop.");
        } catch (Exception | LinkageError e) { // the latter without a library for this machine
            failed = System.nanoTime();
            trouble = e;
            LOG.error("Related passages cannot be prepared; it is tried again when asked for: {}", e.toString(), e);
        }
    }

    private Ready build(long newest) throws Exception {
        long began = System.nanoTime();
        Placing with = placing();
        List<Statement> all = statements.all();
        progress.begin(all);
        Filling filling = new Filling(with, progress, Shelf.MOST);
        all.forEach(filling::add);
        Shelf shelf = with.settle(filling.shelf(newest));
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        LOG.info("{} sentences can be found by meaning, after {} ms.", shelf.size(), took);
        return new Ready(with.model(), shelf);
    }

    private Ready revise(Shelf before, long newest) throws Exception {
        Placing with = placing();
        Filling filling = new Filling(with, progress, Shelf.MOST);
        filling.keep(before);
        for (String slug : changed.after(before.cursor())) {
            filling.remove(slug);
            statements.find(slug).ifPresent(filling::add);
        }
        return new Ready(with.model(), with.settle(filling.shelf(newest)));
    }

    private Placing placing() throws Exception {
        Placing open = placing;
        if (open == null) {
            open = new Placing(loader.call(), file, thread::isShutdown);
            placing = open;
        }
        return open;
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (thread.awaitTermination(10, TimeUnit.SECONDS) && placing != null) {
            ready = null;
            placing.model().close();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "search-meaning");
        thread.setDaemon(true);
        return thread;
    }
}
