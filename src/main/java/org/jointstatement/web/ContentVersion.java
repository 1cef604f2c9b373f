package org.jointstatement.web;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A number that grows with every change to what pages show to anyone. ETags are made of it, so that an answer of "not
 * modified" needs no rendering.
 */
@Component
public class ContentVersion {

    /** The number as the transaction that locks it has grown it. */
    private static final class Locked extends ResourceHolderSupport {

        private long version;

        Locked(long version) {
            this.version = version;
        }
    }

    private final JdbcClient rows;
    private final AtomicLong current = new AtomicLong();

    ContentVersion(JdbcClient rows) {
        this.rows = rows;
    }

    /**
     * Grows the number inside the caller's transaction and returns it. The row stays locked until that transaction
     * ends, so numbers are committed in their order and without gaps that fill later.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long advance() {
        Locked locked = locked();
        rows.sql("update content_version set version = version + 1 where id = 1")
                .update();
        return ++locked.version;
    }

    /** Waits for whoever advances or locks it, and makes others wait, until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        locked();
    }

    /** The lock of the caller's transaction: the database is asked for it once. */
    private Locked locked() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Locked known) {
            return known;
        }
        Locked locked = new Locked(rows.sql("select version from content_version where id = 1 for update")
                .query(Long.class)
                .single());
        TransactionSynchronizationManager.bindResource(this, locked);
        TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(locked, this) {
            @Override
            public void afterCommit() {
                seen(locked.version);
            }
        });
        return locked;
    }

    /** The number of the newest change this instance knows of, without asking the database. */
    public long current() {
        return current.get() == 0 ? refresh() : current.get();
    }

    /** Looks for changes that another instance made, and returns the newest number; called every second. */
    @Scheduled(fixedDelay = 1000)
    public long refresh() {
        return seen(stored());
    }

    private long seen(long version) {
        return current.accumulateAndGet(version, Math::max);
    }

    private long stored() {
        return rows.sql("select version from content_version where id = 1")
                .query(Long.class)
                .single();
    }
}
