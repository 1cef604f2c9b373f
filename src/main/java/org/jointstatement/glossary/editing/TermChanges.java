package org.jointstatement.glossary.editing;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointstatement.glossary.Flaw;
import org.jointstatement.glossary.GlossaryChanged;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Changes rows. Each change locks the content version before it reads them, so that a double post or a late change is
 * always seen as what it is, and advances it, because everyone sees glossaries.
 */
@Component
class TermChanges {

    /** Terms that are not withdrawn. */
    static final int MOST = 1000;

    private final EntityManager rows;
    private final Statements statements;
    private final ContentVersion contentVersion;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TermChanges(
            EntityManager rows,
            Statements statements,
            ContentVersion contentVersion,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.statements = statements;
        this.contentVersion = contentVersion;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    TermEntity get(UUID id) {
        TermEntity found = rows.find(TermEntity.class, id);
        if (found == null) {
            throw new NotFoundException("term " + id);
        }
        return found;
    }

    TermEntity add(UUID editor, String name, UUID id, TermDraft draft) {
        contentVersion.lock();
        TermEntity existing = rows.find(TermEntity.class, id);
        if (existing != null) {
            return addAgain(existing, draft);
        }
        requireRoom();
        requireSound(id, draft);
        TermEntity added = new TermEntity(id, new TermState(draft, false, editor, now()));
        rows.persist(added);
        return changed(editor, name, "term-added", added);
    }

    TermEntity change(UUID editor, String name, UUID id, int version, TermDraft draft, boolean withdrawn) {
        contentVersion.lock();
        TermEntity entity = get(id);
        TermState former = entity.state();
        if (former.draft().equals(draft) && former.isWithdrawn() == withdrawn) {
            return entity;
        }
        if (entity.version() != version) {
            throw new TermConflictException();
        }
        if (!withdrawn) {
            requireSound(id, draft);
        }
        rows.persist(new TermRevisionEntity(id, entity.version(), former));
        entity.become(new TermState(draft, withdrawn, editor, now()));
        return changed(editor, name, action(former.isWithdrawn(), withdrawn), entity);
    }

    void exclude(UUID editor, String name, String statement, String key, String label) {
        contentVersion.lock();
        if (excluded(statement, key).isEmpty()) {
            rows.persist(new ExclusionEntity(statement, key, label, editor, now()));
            audit.add(name, "term-excluded", label, statement);
            changed();
        }
    }

    void include(UUID editor, String name, String statement, String key) {
        contentVersion.lock();
        for (ExclusionEntity exclusion : excluded(statement, key)) {
            exclusion.lift(editor, now());
            audit.add(name, "term-included", exclusion.label(), statement);
            changed();
        }
    }

    /** What was sent before is a double post, whatever has become of it since; anything else must not be dropped. */
    private TermEntity addAgain(TermEntity existing, TermDraft draft) {
        boolean said = existing.state().draft().equals(draft)
                || formerOf(existing.id()).stream()
                        .anyMatch(former -> former.state().draft().equals(draft));
        if (!said) {
            throw new TermConflictException();
        }
        return existing;
    }

    private void changed() {
        contentVersion.advance();
        events.publishEvent(new GlossaryChanged());
    }

    private List<TermRevisionEntity> formerOf(UUID id) {
        return rows.createQuery("select r from TermRevisionEntity r where r.termId = :id", TermRevisionEntity.class)
                .setParameter("id", id)
                .getResultList();
    }

    private TermEntity changed(UUID editor, String name, String action, TermEntity entity) {
        TermDraft draft = entity.state().draft();
        String statement = draft.statement();
        audit.add(name, action, draft.text().label(), statement == null ? null : statement);
        if (statement != null && !entity.state().isWithdrawn()) {
            // Who says what a term means in a text wants it in that text's glossary.
            include(editor, name, statement, draft.toTerm().key());
        }
        changed();
        rows.flush();
        return entity;
    }

    private static String action(boolean wasWithdrawn, boolean withdrawn) {
        if (wasWithdrawn == withdrawn) {
            return "term-changed";
        }
        return withdrawn ? "term-withdrawn" : "term-restored";
    }

    private void requireRoom() {
        long terms = rows.createQuery("select count(t) from TermEntity t where t.state.withdrawn = false", Long.class)
                .getSingleResult();
        if (terms >= MOST) {
            throw new TermRefusedException(Map.of("label", Flaw.FULL));
        }
    }

    private void requireSound(UUID id, TermDraft draft) {
        Map<String, Flaw> flaws = draft.text().problems();
        if (flaws.isEmpty() && isTaken(id, draft)) {
            flaws.put("label", Flaw.TAKEN);
        }
        String statement = draft.statement();
        if (statement != null && statements.find(statement).isEmpty()) {
            flaws.put("statement", Flaw.NOWHERE);
        }
        if (!flaws.isEmpty()) {
            throw new TermRefusedException(flaws);
        }
    }

    /** Among the terms of one scope each form means one thing. */
    private boolean isTaken(UUID id, TermDraft draft) {
        List<String> forms = draft.toTerm().forms();
        return rows.createQuery(
                        "select t from TermEntity t where t.state.withdrawn = false and t.id <> :id", TermEntity.class)
                .setParameter("id", id)
                .getResultStream()
                .map(other -> other.state().draft())
                .filter(other -> String.valueOf(other.statement()).equals(String.valueOf(draft.statement())))
                .anyMatch(other -> !Collections.disjoint(other.toTerm().forms(), forms));
    }

    private List<ExclusionEntity> excluded(String statement, String key) {
        return rows.createQuery(
                        "select e from ExclusionEntity e where e.lifted is null and e.statement = :statement"
                                + " and e.termKey = :key",
                        ExclusionEntity.class)
                .setParameter("statement", statement)
                .setParameter("key", key)
                .getResultList();
    }

    /** In the precision that every database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
