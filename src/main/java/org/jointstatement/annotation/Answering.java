package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may answer what, and for whom. */
@Component
class Answering {

    private final EntityManager rows;
    private final ContentVersion contentVersion;

    Answering(EntityManager rows, ContentVersion contentVersion) {
        this.rows = rows;
        this.contentVersion = contentVersion;
    }

    /**
     * Makes a new annotation an answer to another on the same paragraph.
     *
     * @throws NotFoundException if there is no such annotation for this viewer
     * @throws WiderAudienceException if more people would read it than what its thread began with
     */
    void answer(Viewer viewer, AnnotationEntity added, UUID parent) {
        AnnotationEntity answered = Visibility.find(rows, viewer, parent).orElse(null);
        Address place = added.target().ofItsParagraph();
        if (answered == null || !answered.target().ofItsParagraph().equals(place)) {
            throw new NotFoundException("annotation " + parent);
        }
        added.answer(answered);
        requireNotWider(viewer, added, new Readers(added.audience(), added.team()));
    }

    /**
     * Where an answer to an annotation would stand. Nobody changes that annotation from here on until the caller's
     * transaction ends: what is read of it now, its readers too, holds when the answer is written.
     */
    Address placeOfAnswerTo(Viewer viewer, UUID parent) {
        contentVersion.lock();
        return Visibility.find(rows, viewer, parent)
                .map(AnnotationEntity::target)
                .orElseThrow(() -> new NotFoundException("annotation " + parent));
    }

    /** {@link WiderAudienceException} if an answer would be given to more readers than its thread. */
    void requireNotWider(Viewer viewer, AnnotationEntity entity, Readers readers) {
        Readers limit = limitOf(viewer, entity);
        if (limit != null && readers.isWiderThan(limit)) {
            throw new WiderAudienceException();
        }
    }

    /** Whom an answer to an annotation can be for at most, as far as this viewer may know that. */
    @Transactional(readOnly = true)
    public @Nullable Readers limitOfAnswerTo(Viewer viewer, UUID parent) {
        UUID thread = Visibility.find(rows, viewer, parent)
                .map(AnnotationEntity::thread)
                .orElse(parent);
        return limit(viewer, thread, parent);
    }

    /** Whom an annotation can be for at most; no limit for one that is no answer, or that there is not yet. */
    @Transactional(readOnly = true)
    public @Nullable Readers limitOf(Viewer viewer, UUID id) {
        AnnotationEntity entity = rows.find(AnnotationEntity.class, id);
        return entity == null ? null : limitOf(viewer, entity);
    }

    private @Nullable Readers limitOf(Viewer viewer, AnnotationEntity entity) {
        UUID thread = entity.thread();
        UUID parent = entity.parent();
        if (thread == null || parent == null) {
            return null;
        }
        Readers limit = limit(viewer, thread, parent);
        return limit == null ? new Readers(entity.audience(), entity.team()) : limit;
    }

    /**
     * What began the thread may since be closed to this viewer, and so may what they answered: neither tells then, and an
     * answer is for nobody whom it is not for already.
     */
    private @Nullable Readers limit(Viewer viewer, UUID thread, UUID parent) {
        return Visibility.find(rows, viewer, thread)
                .or(() -> Visibility.find(rows, viewer, parent))
                .map(answered -> new Readers(answered.audience(), answered.team()))
                .orElse(null);
    }
}
