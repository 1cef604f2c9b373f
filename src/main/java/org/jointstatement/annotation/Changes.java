package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Changes rows. Each change locks the content version before it reads them: the lock on that one row lets no two
 * changes look at the same annotation at once, so that a double post or a late edit is always seen as what it is. Only
 * what anyone may see advances it, because everyone sees the ETags that are made of it.
 */
@Component
class Changes {

    private final EntityManager rows;
    private final History history;
    private final Statements statements;
    private final ContentVersion contentVersion;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Changes(
            EntityManager rows,
            History history,
            Statements statements,
            ContentVersion contentVersion,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.history = history;
        this.statements = statements;
        this.contentVersion = contentVersion;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    AnnotationEntity write(Viewer viewer, UUID id, Address target, Body body, Audience audience) {
        UUID author = writer(viewer);
        requireValid(body);
        int revision = revisionWith(target);
        contentVersion.lock();
        AnnotationEntity existing = rows.find(AnnotationEntity.class, id);
        if (existing != null) {
            return writeAgain(viewer, existing, target, body, audience);
        }
        AnnotationEntity added = new AnnotationEntity(id, target, revision, author, body, audience, now());
        rows.persist(added);
        auditSeen(viewer, "annotation-written", added);
        return changed(added, audience);
    }

    /** Its author's, and not withdrawn. */
    AnnotationEntity getToChange(Viewer viewer, UUID id) {
        AnnotationEntity entity = own(viewer, id);
        if (entity.isWithdrawn()) {
            throw new AnnotationWithdrawnException(entity.target());
        }
        return entity;
    }

    AnnotationEntity revise(Viewer viewer, UUID id, int version, Body body, Audience audience) {
        requireValid(body);
        contentVersion.lock();
        AnnotationEntity entity = getToChange(viewer, id);
        if (entity.says(body, audience)) {
            return entity;
        }
        requireVersion(viewer, entity, version);
        history.keep(entity);
        Audience former = entity.audience();
        auditAudience(viewer, entity, audience);
        entity.revise(body, audience, now());
        return changed(entity, former, audience);
    }

    AnnotationEntity withdraw(Viewer viewer, UUID id, int version) {
        contentVersion.lock();
        AnnotationEntity entity = own(viewer, id);
        if (entity.isWithdrawn()) {
            return entity;
        }
        requireVersion(viewer, entity, version);
        auditSeen(viewer, "annotation-withdrawn", entity);
        entity.withdraw(now());
        return changed(entity, entity.audience());
    }

    /** What was sent before is a double post, whatever has become of it since; anything else must not be dropped. */
    private AnnotationEntity writeAgain(
            Viewer viewer, AnnotationEntity existing, Address target, Body body, Audience audience) {
        boolean own = existing.author().equals(viewer.id());
        if (!own || existing.isWithdrawn() || !existing.target().equals(target)) {
            throw new AnnotationIdException();
        }
        if (!existing.says(body, audience) && !history.said(existing.id(), body, audience)) {
            throw new AnnotationConflictException(existing.toAnnotation(viewer.name()), null);
        }
        return existing;
    }

    private static UUID writer(Viewer viewer) {
        UUID id = viewer.id();
        if (id == null || !Annotations.mayWrite(viewer)) {
            throw new ForbiddenException("write annotations");
        }
        return id;
    }

    /** The viewer's own annotation, withdrawn or not; others learn no more than that they may not, if they see it. */
    private AnnotationEntity own(Viewer viewer, UUID id) {
        UUID author = writer(viewer);
        AnnotationEntity entity = rows.find(AnnotationEntity.class, id);
        if (entity != null && entity.author().equals(author)) {
            return entity;
        }
        boolean visible = !Visibility.query(rows, UUID.class, viewer, "a.id", "a.id = :id")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        throw visible ? new ForbiddenException("change annotation " + id) : new NotFoundException("annotation " + id);
    }

    private void requireVersion(Viewer viewer, AnnotationEntity entity, int version) {
        if (entity.version() != version) {
            throw new AnnotationConflictException(
                    entity.toAnnotation(viewer.name()), history.body(entity.id(), version));
        }
    }

    private static void requireValid(Body body) {
        if (body.problem() != null) {
            throw new IllegalArgumentException(body.problem());
        }
    }

    private int revisionWith(Address target) {
        Statement statement = statements.getWithParagraph(target.slug(), target.paragraph());
        boolean there = target.sentence() == 0
                || statement.findParagraph(target.paragraph()).orElseThrow().sentences().stream()
                        .anyMatch(sentence -> sentence.address().equals(target));
        if (!there) {
            throw new NotFoundException(target.toString());
        }
        return statement.revision();
    }

    /** What only its author ever saw is nobody's business, an administrator's neither. */
    private void auditSeen(Viewer viewer, String action, AnnotationEntity entity) {
        if (entity.audience() != Audience.ONLY_ME) {
            audit.add(
                    viewer.name(),
                    action,
                    entity.id().toString(),
                    entity.audience().name());
        }
    }

    private void auditAudience(Viewer viewer, AnnotationEntity entity, Audience audience) {
        if (entity.audience() != audience) {
            audit.add(
                    viewer.name(),
                    "annotation-audience",
                    entity.id().toString(),
                    entity.audience() + " to " + audience);
        }
    }

    private AnnotationEntity changed(AnnotationEntity entity, Audience... formerAndNow) {
        if (List.of(formerAndNow).contains(Audience.PUBLIC)) {
            contentVersion.advance();
        }
        rows.flush();
        events.publishEvent(new AnnotationChanged(entity.id(), entity.target()));
        return entity;
    }

    /** In the precision that every database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
