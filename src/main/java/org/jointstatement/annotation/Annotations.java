package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.tags.TagSets;
import org.jointstatement.statement.Address;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people write about the text, and who may see it. */
@Component
public class Annotations {

    private final EntityManager rows;
    private final Accounts accounts;
    private final Changes changes;
    private final Answering answering;
    private final TagSets tagSets;
    private final Repeats repeats;

    Annotations(
            EntityManager rows,
            Accounts accounts,
            Changes changes,
            Answering answering,
            TagSets tagSets,
            Repeats repeats) {
        this.rows = rows;
        this.accounts = accounts;
        this.changes = changes;
        this.answering = answering;
        this.tagSets = tagSets;
        this.repeats = repeats;
    }

    /** {@link NotFoundException} if there is none or it is not for this viewer. */
    @Transactional(readOnly = true)
    public Annotation get(UUID id, Viewer viewer) {
        return Visibility.find(rows, viewer, id)
                .map(this::named)
                .orElseThrow(() -> new NotFoundException("annotation " + id));
    }

    /** Those of these annotations that this viewer may see, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, Annotation> visible(Collection<UUID> ids, Viewer viewer) {
        return ids.isEmpty()
                ? Map.of()
                : named(Visibility.query(rows, AnnotationEntity.class, viewer, "a", "a.id in :ids")
                                .setParameter("ids", ids)
                                .getResultList())
                        .stream()
                        .collect(Collectors.toMap(Annotation::id, note -> note));
    }

    /** What the thread of an annotation began with, as far as this viewer sees it; else the annotation itself. */
    @Transactional(readOnly = true)
    public Annotation firstOf(Annotation annotation, Viewer viewer) {
        UUID thread = annotation.thread();
        return thread == null ? annotation : visible(List.of(thread), viewer).getOrDefault(thread, annotation);
    }

    /**
     * As {@link #get}, and {@link ForbiddenException} unless this viewer may change it; the author of a withdrawn one
     * gets {@link AnnotationWithdrawnException}.
     */
    @Transactional(readOnly = true)
    public Annotation getToChange(UUID id, Viewer viewer) {
        return named(changes.getToChange(viewer, id));
    }

    /**
     * Writes an annotation. Writing the same again changes nothing; {@link AnnotationConflictException} if the author
     * has already written something else under this id, {@link AnnotationIdException} if the id cannot be used.
     *
     * @param id chosen by the caller, so that sending twice makes one annotation
     * @param target a published paragraph or sentence, else {@link NotFoundException}
     * @param writing with a body of 1 to 20,000 characters, else {@code IllegalArgumentException}
     */
    @Transactional
    public Annotation write(Viewer viewer, UUID id, Address target, Writing writing) {
        return changes.write(viewer, id, target, kept(writing), null).toAnnotation(viewer.name());
    }

    /**
     * Writes an answer to another annotation, of which this viewer has to see it, else {@link NotFoundException}.
     *
     * @param id as for {@link #write}
     * @throws WiderAudienceException if more people would read it than what its thread began with
     */
    @Transactional
    public Annotation answer(Viewer viewer, UUID id, UUID parent, Writing writing) {
        Address target = answering.placeOfAnswerTo(viewer, parent);
        return changes.write(viewer, id, target, kept(writing), parent).toAnnotation(viewer.name());
    }

    /** Writes a comment on the whole of its target. */
    @Transactional
    public Annotation write(Viewer viewer, UUID id, Address target, String body, Audience audience) {
        return write(viewer, id, target, Writing.comment(body, audience));
    }

    /**
     * Revises an annotation of the viewer's own. Revising to what it already says changes nothing.
     *
     * @param version the one that the author had before them; {@link AnnotationConflictException} if it is another now
     * @param writing as for {@link #write}
     */
    @Transactional
    public Annotation revise(Viewer viewer, UUID id, int version, Writing writing) {
        return changes.revise(viewer, id, version, kept(writing)).toAnnotation(viewer.name());
    }

    /** Revises it to a comment on the whole of its target. */
    @Transactional
    public Annotation revise(Viewer viewer, UUID id, int version, String body, Audience audience) {
        return revise(viewer, id, version, Writing.comment(body, audience));
    }

    /**
     * Takes an annotation of the viewer's own out of every page; its rows stay. Withdrawing again changes nothing.
     *
     * @param version as for {@link #revise}
     * @return where it stood
     */
    @Transactional
    public Address withdraw(Viewer viewer, UUID id, int version) {
        return changes.withdraw(viewer, id, version).target();
    }

    /**
     * Gives an annotation of the viewer's own to other readers; who reads it already changes nothing.
     *
     * @param version as for {@link #revise}
     * @throws AudienceException if they are a team that the viewer cannot write for
     */
    @Transactional
    Annotation share(Viewer viewer, UUID id, int version, Readers readers) {
        return changes.share(viewer, id, version, readers).toAnnotation(viewer.name());
    }

    /** A note of the viewer's own, written in the last minutes under another id, that is the same as this one. */
    @Transactional(readOnly = true)
    Optional<Annotation> findRepeated(Viewer viewer, UUID id, Address target, Writing writing, @Nullable UUID parent) {
        return repeats.find(viewer, id, target, kept(writing), parent).map(this::named);
    }

    /** Whether there is a note of the viewer's own under an id that says just this. */
    @Transactional(readOnly = true)
    boolean isSaved(Viewer viewer, @Nullable UUID id, Writing writing) {
        AnnotationEntity entity = id == null ? null : rows.find(AnnotationEntity.class, id);
        return entity != null && entity.author().equals(viewer.id()) && entity.says(kept(writing));
    }

    /** Whether this viewer may write annotations at all. */
    static boolean mayWrite(Viewer viewer) {
        return viewer.isSignedIn() && viewer.isAtLeast(Role.ANALYST);
    }

    private Writing kept(Writing writing) {
        return writing.tagged(tagSets.written(writing.tags()));
    }

    private Annotation named(AnnotationEntity entity) {
        return named(List.of(entity)).get(0);
    }

    List<Annotation> named(List<AnnotationEntity> entities) {
        Map<UUID, String> names =
                accounts.names(entities.stream().map(AnnotationEntity::author).collect(Collectors.toSet()));
        return entities.stream()
                .map(entity -> entity.toAnnotation(names.getOrDefault(entity.author(), "")))
                .toList();
    }
}
