package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.Team;
import org.jointstatement.account.teams.Teams;
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
 * Puts annotations where a person says that they belong: an author their own, an editor all that they may see and that
 * wait for it. Only the place changes, and the former one is kept; what answers an annotation goes with it.
 */
@Component
class Reattaching {

    private static final String OPEN = "a.anchor.state in :open and (:all = true or a.author = :viewer)"
            + " and (a.audience <> TEAM or a.team in :teams)";

    private final EntityManager entities;
    private final AnchorRows rows;
    private final Standings standings;
    private final Targets targets;
    private final Teams teams;
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
            Teams teams,
            Statements statements,
            ContentVersion contentVersion,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.standings = standings;
        this.targets = targets;
        this.teams = teams;
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
                .setParameter("teams", teams.open(viewer).stream().map(Team::id).toList())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Where it stands and might stand; as {@link Annotations#get}, and {@link ForbiddenException} for whoever may not say. */
    @Transactional(readOnly = true)
    Standing get(Viewer viewer, UUID id) {
        AnnotationEntity entity = visible(viewer, id);
        requireRight(viewer, entity);
        return standings.of(entity.id());
    }

    /**
     * Puts it there, on a paragraph of the text that it stands on; {@link TargetException} if there is no such place in
     * the current text. To put it where it stands changes nothing but that it now is in place.
     */
    @Transactional
    Address place(Viewer viewer, UUID id, int paragraph, Place place) {
        contentVersion.lock();
        AnnotationEntity entity = visible(viewer, id);
        Address target = Address.ofParagraph(entity.target().slug(), Math.max(1, paragraph));
        Chosen chosen = targets.find(target, place);
        if (chosen.revision() != statements.get(target.slug()).revision()) {
            throw new TargetException("note.target.gone");
        }
        if (entity.isSettledOn(chosen) && viewer.isAtLeast(Role.EDITOR)) {
            return chosen.address();
        }
        requireRight(viewer, entity);
        if (!entity.isSettledOn(chosen)) {
            requireInThread(viewer, entity, target);
            List<AnnotationEntity> replies = repliesTo(entity);
            put(viewer, entity, chosen);
            follow(viewer, replies, target);
        }
        return chosen.address();
    }

    /** A reply stands where its thread does; if that is closed to the viewer, only its author takes it elsewhere. */
    private void requireInThread(Viewer viewer, AnnotationEntity entity, Address target) {
        UUID thread = entity.thread();
        if (thread == null) {
            return;
        }
        Address stands = Visibility.find(entities, viewer, thread)
                .map(AnnotationEntity::target)
                .orElse(entity.author().equals(viewer.id()) ? target : entity.target());
        if (!stands.ofItsParagraph().equals(target)) {
            throw new TargetException("note.target.thread");
        }
    }

    private List<AnnotationEntity> repliesTo(AnnotationEntity first) {
        return entities.createQuery(
                        "select a from AnnotationEntity a where a.thread = :thread order by a.written, a.id",
                        AnnotationEntity.class)
                .setParameter("thread", first.id())
                .getResultList();
    }

    /** What answers a note goes with it, whoever may read that. */
    private void follow(Viewer viewer, List<AnnotationEntity> replies, Address paragraph) {
        Chosen whole = targets.find(paragraph, Place.WHOLE);
        replies.stream()
                .filter(reply ->
                        !reply.isSettled() || !reply.target().ofItsParagraph().equals(paragraph))
                .forEach(reply -> put(viewer, reply, whole));
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
        if (entity.seenBy() == Audience.PUBLIC) {
            contentVersion.advance();
        }
        entities.clear();
        events.publishEvent(new AnnotationChanged(entity.id(), chosen.address()));
    }

    private void requireRight(Viewer viewer, AnnotationEntity entity) {
        if (!new Reviewer(viewer, teams.of(viewer)).mayPlace(entity.toAnnotation(""))) {
            throw new ForbiddenException("place annotation " + entity.id());
        }
    }

    private AnnotationEntity visible(Viewer viewer, UUID id) {
        if (!Annotations.mayWrite(viewer)) {
            throw new ForbiddenException("place annotations");
        }
        return Visibility.find(entities, viewer, id).orElseThrow(() -> new NotFoundException("annotation " + id));
    }
}
