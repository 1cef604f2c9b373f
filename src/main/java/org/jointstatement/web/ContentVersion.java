package org.jointstatement.web;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A number that grows with every change to what pages show to anyone. ETags are made of it, so that an answer of "not
 * modified" needs no rendering.
 */
@Component
public class ContentVersion {

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
        rows.sql("update content_version set version = version + 1 where id = 1")
                .update();
        long advanced = stored();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                seen(advanced);
            }
        });
        return advanced;
    }

    /** Waits for whoever advances or locks it, and makes others wait, until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        rows.sql("select version from content_version where id = 1 for update")
                .query(Long.class)
                .single();
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
