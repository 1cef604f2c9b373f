package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts annotations where a person says that they belong: an author their own, an editor all that they may see. Only the
 * place changes, and the former one is kept.
 */
@Component
class Reattaching {

    private static final String OPEN = "a.anchor.state in :open and (:all = true or a.author = :viewer)";

    private final EntityManager entities;
    private final AnchorRows rows;
    private final Standings standings;
    private final Targets targets;
    private final Statements statements;
    private final ContentVersion contentVersion;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reattaching(
            EntityManager entities,
            AnchorRows rows,
            Standings standings,
            Targets targets,
            Statements statements,
            ContentVersion contentVersion,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.standings = standings;
        this.targets = targets;
        this.statements = statements;
        this.contentVersion = contentVersion;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Those that wait for this viewer to say where they belong, the oldest first. */
    @Transactional(readOnly = true)
    List<UUID> open(Viewer viewer, int first, int most) {
        return Visibility.query(entities, UUID.class, viewer, "a.id", OPEN + " order by a.written, a.id")
                .setParameter("open", List.of(AnchorState.NEEDS_LOOK, AnchorState.LOST))
                .setParameter("all", viewer.isAtLeast(Role.EDITOR))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Where it stands and might stand; as {@link Annotations#get}, and {@link ForbiddenException} for whoever may not say. */
    @Transactional(readOnly = true)
    Standing get(Viewer viewer, UUID id) {
        AnnotationEntity entity = getToPlace(viewer, id);
        return standings.of(entity.id());
    }

    /**
     * Puts it there; {@link TargetException} if there is no such place in the current text. To put it where it stands
     * changes nothing but that it now is in place.
     */
    @Transactional
    Address place(Viewer viewer, UUID id, Address target, Place place) {
        contentVersion.lock();
        AnnotationEntity entity = getToPlace(viewer, id);
        Chosen chosen = targets.find(target, place);
        if (chosen.revision() != statements.get(target.slug()).revision()) {
            throw new TargetException("note.target.gone");
        }
        if (!entity.isSettledOn(chosen)) {
            put(viewer, entity, chosen);
        }
        return chosen.address();
    }

    private void put(Viewer viewer, AnnotationEntity entity, Chosen chosen) {
        rows.keepFormer(entity.id(), viewer.name(), OffsetDateTime.now(clock));
        rows.place(entity.id(), chosen, AnchorState.IN_PLACE);
        if (entity.audience() != Audience.ONLY_ME) {
            audit.add(
                    viewer.name(),
                    "annotation-placed",
                    entity.id().toString(),
                    entity.target() + " to " + chosen.address());
        }
        if (entity.audience() == Audience.PUBLIC) {
            contentVersion.advance();
        }
        entities.clear();
        events.publishEvent(new AnnotationChanged(entity.id(), chosen.address()));
    }

    private AnnotationEntity getToPlace(Viewer viewer, UUID id) {
        if (!Annotations.mayWrite(viewer)) {
            throw new ForbiddenException("place annotations");
        }
        AnnotationEntity entity = Visibility.query(entities, AnnotationEntity.class, viewer, "a", "a.id = :id")
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("annotation " + id));
        if (!entity.author().equals(viewer.id()) && !viewer.isAtLeast(Role.EDITOR)) {
            throw new ForbiddenException("place annotation " + id);
        }
        return entity;
    }
}
