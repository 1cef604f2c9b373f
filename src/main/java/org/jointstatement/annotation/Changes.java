package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.jspecify.annotations.Nullable;
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
    private final Audiences audiences;
    private final Targets targets;
    private final Answering answering;
    private final ContentVersion contentVersion;
    private final ChangeAudit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Changes(
            EntityManager rows,
            History history,
            Audiences audiences,
            Targets targets,
            Answering answering,
            ContentVersion contentVersion,
            ChangeAudit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.history = history;
        this.audiences = audiences;
        this.targets = targets;
        this.answering = answering;
        this.contentVersion = contentVersion;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    AnnotationEntity write(Viewer viewer, UUID id, Address target, Writing writing, @Nullable UUID parent) {
        UUID author = writer(viewer);
        requireValid(writing);
        Chosen chosen = targets.find(target, writing.place());
        contentVersion.lock();
        AnnotationEntity existing = rows.find(AnnotationEntity.class, id);
        if (existing != null) {
            return writeAgain(viewer, existing, chosen, writing);
        }
        audiences.require(viewer, writing.audience(), writing.team(), null);
        AnnotationEntity added = new AnnotationEntity(id, chosen, author, writing, now());
        added.hold(audiences.holds(viewer, writing.audience()));
        if (parent != null) {
            answering.answer(viewer, added, parent);
        }
        rows.persist(added);
        audit.seen(viewer, "annotation-written", added);
        return changed(added, added.seenBy());
    }

    /** Its author's, and not withdrawn. */
    AnnotationEntity getToChange(Viewer viewer, UUID id) {
        AnnotationEntity entity = own(viewer, id);
        if (entity.isWithdrawn()) {
            throw new AnnotationWithdrawnException(entity.target());
        }
        return entity;
    }

    AnnotationEntity revise(Viewer viewer, UUID id, int version, Writing writing) {
        requireValid(writing);
        contentVersion.lock();
        AnnotationEntity entity = getToChange(viewer, id);
        if (entity.says(writing)) {
            return entity;
        }
        requireVersion(viewer, entity, version);
        audiences.require(viewer, writing.audience(), writing.team(), entity.team());
        requireNotWider(viewer, entity, new Readers(writing.audience(), writing.team()));
        history.keep(entity);
        Audience former = entity.seenBy();
        audit.audience(viewer, entity, writing.audience(), writing.team());
        entity.revise(writing, now());
        entity.hold(audiences.holds(viewer, writing.audience()));
        return changed(entity, former, entity.seenBy());
    }

    AnnotationEntity share(Viewer viewer, UUID id, int version, Readers readers) {
        contentVersion.lock();
        AnnotationEntity entity = getToChange(viewer, id);
        if (entity.audience() == readers.audience() && Objects.equals(entity.team(), readers.team())) {
            return entity;
        }
        requireVersion(viewer, entity, version);
        audiences.require(viewer, readers.audience(), readers.team(), null);
        requireNotWider(viewer, entity, readers);
        history.keep(entity);
        Audience former = entity.seenBy();
        audit.audience(viewer, entity, readers.audience(), readers.team());
        entity.share(readers);
        entity.hold(audiences.holds(viewer, readers.audience()));
        return changed(entity, former, entity.seenBy());
    }

    AnnotationEntity withdraw(Viewer viewer, UUID id, int version) {
        contentVersion.lock();
        AnnotationEntity entity = own(viewer, id);
        if (entity.isWithdrawn()) {
            return entity;
        }
        requireVersion(viewer, entity, version);
        audit.seen(viewer, "annotation-withdrawn", entity);
        entity.withdraw(now());
        return changed(entity, entity.seenBy());
    }

    /** What was sent before is a double post, whatever has become of it since; anything else must not be dropped. */
    private AnnotationEntity writeAgain(Viewer viewer, AnnotationEntity existing, Chosen chosen, Writing writing) {
        boolean own = existing.author().equals(viewer.id());
        if (!own || existing.isWithdrawn() || !existing.isOn(chosen)) {
            throw new AnnotationIdException();
        }
        if (!existing.says(writing) && !history.said(existing.id(), writing)) {
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
        throw Visibility.find(rows, viewer, id).isPresent()
                ? new ForbiddenException("change annotation " + id)
                : new NotFoundException("annotation " + id);
    }

    private void requireVersion(Viewer viewer, AnnotationEntity entity, int version) {
        if (entity.version() != version) {
            throw new AnnotationConflictException(
                    entity.toAnnotation(viewer.name()), history.find(entity.id(), version));
        }
    }

    /** A reply whose thread was narrowed since may stay as it is. */
    private void requireNotWider(Viewer viewer, AnnotationEntity entity, Readers readers) {
        if (entity.audience() != readers.audience() || !Objects.equals(entity.team(), readers.team())) {
            answering.requireNotWider(viewer, entity, readers);
        }
    }

    private static void requireValid(Writing writing) {
        if (!writing.problems().isEmpty()) {
            throw new IllegalArgumentException(writing.problems().toString());
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
