package org.jointstatement.commitment.corrections;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.DerivedClauses;
import org.jointstatement.commitment.rules.Rules;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.StatementPublished;
import org.jointstatement.statement.Statements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the refs of every clause of every text under the rules of this portal, once: after the start, which so stays
 * quick, and after a publication. Until they are kept, pages show the same refs, as they follow from those kept before.
 */
@Component
class RefKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(RefKeeper.class);

    private final Statements statements;
    private final DerivedClauses derived;
    private final CorrectedClauses corrected;
    private final CorrectionRows corrections;
    private final RefRows rows;
    private final Rules rules;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean started;

    RefKeeper(
            Statements statements,
            DerivedClauses derived,
            CorrectedClauses corrected,
            CorrectionRows corrections,
            RefRows rows,
            Rules rules,
            TransactionTemplate transaction,
            Clock clock) {
        this.statements = statements;
        this.derived = derived;
        this.corrected = corrected;
        this.corrections = corrections;
        this.rows = rows;
        this.rules = rules;
        this.transaction = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.transaction.setPropagationBehavior(Propagation.REQUIRES_NEW.value());
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        started = true;
        keep();
    }

    @TransactionalEventListener
    void on(StatementPublished published) {
        if (started) {
            keep();
        }
    }

    /** Keeps the refs of each text that has none under these rules. */
    void keep() {
        Set<String> kept = rows.keptUnder(rules.version());
        statements.all().stream()
                .filter(statement -> !kept.contains(RefRows.name(statement.slug(), statement.revision())))
                .forEach(this::keep);
    }

    private void keep(Statement statement) {
        try {
            transaction.executeWithoutResult(status -> rows.add(statement, rules.version(), refs(statement)));
        } catch (DuplicateKeyException e) {
            LOG.debug("Another instance kept the refs of {}", statement.slug(), e);
        }
    }

    private Map<Address, KeptRefs> refs(Statement statement) {
        Map<Address, List<Correction>> made = corrections.bySentence(statement.slug());
        Map<String, List<KeptRefs>> former = rows.of(statement.slug());
        // Databases keep microseconds.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<Address, List<Clause>> sentences = derived.of(statement).stream()
                .collect(Collectors.groupingBy(Clause::sentence, LinkedHashMap::new, Collectors.toList()));
        Map<Address, KeptRefs> refs = new LinkedHashMap<>();
        sentences.forEach((address, clauses) -> refs.put(
                address,
                corrected
                        .reading(
                                statement,
                                clauses,
                                made.getOrDefault(address, List.of()),
                                former.getOrDefault(address.toString(), List.of()))
                        .refs(now)));
        return refs;
    }
}
