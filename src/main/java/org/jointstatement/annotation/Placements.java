package org.jointstatement.annotation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.StatementPublished;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Places annotations again after their text was published: some at a time, each lot in a transaction of its own. What a
 * publication or a start that was cut short has left is placed after the next.
 */
@Component
class Placements {

    private static final Logger LOG = LoggerFactory.getLogger(Placements.class);

    private static final int LOT = 200;

    /** A database takes only so many values in one query. */
    private static final int MOST_AT_ONCE = 1000;

    private final Statements statements;
    private final AnchorRows rows;
    private final ContentVersion contentVersion;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean started;

    Placements(
            Statements statements,
            AnchorRows rows,
            ContentVersion contentVersion,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.statements = statements;
        this.rows = rows;
        this.contentVersion = contentVersion;
        this.events = events;
        this.transaction = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.transaction.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        started = true;
        Objects.requireNonNull(transaction.execute(status -> rows.slugsToPlace()))
                .forEach(this::placeOrLog);
    }

    @TransactionalEventListener
    void on(StatementPublished published) {
        if (started) {
            placeOrLog(published.slug());
        }
    }

    /** The text is published whatever becomes of the notes; they say that they are not placed, and are next time. */
    private void placeOrLog(String slug) {
        try {
            place(slug);
        } catch (RuntimeException e) {
            LOG.error("The notes on {} are not placed yet", slug, e);
        }
    }

    /** Places every annotation of a statement that was not looked for in its current revision. */
    void place(String slug) {
        Statement now = Objects.requireNonNull(transaction.execute(status -> statements.get(slug)));
        Replacing replacing = new Replacing(statements, now);
        transaction.executeWithoutResult(status -> keepUnchanged(now, replacing));
        int placed;
        do {
            placed = Objects.requireNonNull(transaction.execute(status -> placeLot(now, replacing)));
        } while (placed > 0);
    }

    /**
     * A page that was kept since the publication has no marks yet: what is kept is news for it too. It is told whether or
     * not there are any, because everyone sees the ETags, and nobody may learn from them of a private one.
     */
    private void keepUnchanged(Statement now, Replacing replacing) {
        contentVersion.lock();
        for (int revision : rows.revisionsBefore(now.slug(), now.revision())) {
            List<Integer> unchanged = replacing.unchangedSince(revision);
            for (int from = 0; from < unchanged.size(); from += MOST_AT_ONCE) {
                List<Integer> some = unchanged.subList(from, Math.min(unchanged.size(), from + MOST_AT_ONCE));
                rows.keep(now.slug(), revision, now.revision(), some);
            }
        }
        contentVersion.advance();
    }

    private int placeLot(Statement now, Replacing replacing) {
        contentVersion.lock();
        List<AnchorRows.Row> lot = rows.before(now.slug(), now.revision(), LOT);
        Map<UUID, List<AnchorRows.Row>> following = rows.following(lot, now.revision());
        lot.forEach(row -> place(row, following.getOrDefault(row.id(), List.of()), replacing));
        if (Stream.concat(lot.stream(), following.values().stream().flatMap(List::stream))
                .anyMatch(row -> row.seenBy() == Audience.PUBLIC)) {
            contentVersion.advance();
        }
        return lot.size();
    }

    private void place(AnchorRows.Row row, List<AnchorRows.Row> following, Replacing replacing) {
        Replacing.Outcome outcome = replacing.place(row);
        put(row, outcome, replacing);
        following.forEach(answer -> put(answer, replacing.follow(answer, outcome), replacing));
    }

    private void put(AnchorRows.Row row, Replacing.Outcome outcome, Replacing replacing) {
        Chosen chosen = outcome.chosen();
        if (outcome.isNews(row)) {
            rows.keepFormer(row.id(), Audit.PORTAL, OffsetDateTime.now(clock));
        }
        if (chosen == null) {
            rows.leave(row.id(), replacing.revision(), outcome.state(), outcome.suggested());
        } else {
            rows.place(row.id(), chosen, outcome.state());
        }
        if (outcome.isNews(row)) {
            events.publishEvent(new AnnotationChanged(row.id(), chosen == null ? row.target() : chosen.address()));
        }
    }
}
