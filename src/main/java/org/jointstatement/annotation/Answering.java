package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may answer what, and for whom. */
@Component
class Answering {

    private final EntityManager rows;

    Answering(EntityManager rows) {
        this.rows = rows;
    }

    /**
     * Makes a new annotation an answer to another on the same paragraph.
     *
     * @throws NotFoundException if there is no such annotation for this viewer
     * @throws WiderAudienceException if more people would read it than what its thread began with
     */
    void answer(Viewer viewer, AnnotationEntity added, UUID parent) {
        AnnotationEntity answered = find(viewer, parent);
        Address place = added.target().ofItsParagraph();
        if (answered == null || !answered.target().ofItsParagraph().equals(place)) {
            throw new NotFoundException("annotation " + parent);
        }
        added.answer(answered);
        requireNotWider(viewer, added, new Readers(added.audience(), added.team()));
    }

    /** {@link WiderAudienceException} if an answer would be given to more readers than its thread. */
    void requireNotWider(Viewer viewer, AnnotationEntity entity, Readers readers) {
        Annotation note = entity.toAnnotation("");
        UUID thread = note.thread();
        UUID parent = note.parent();
        if (thread == null || parent == null) {
            return;
        }
        // What began the thread may since be closed to this viewer, and so may what they answered: neither tells them
        // then
        // for whom it is.
        AnnotationEntity limit = find(viewer, thread);
        AnnotationEntity answered = limit == null ? find(viewer, parent) : limit;
        if (answered != null && isWider(readers, new Readers(answered.audience(), answered.team()))) {
            throw new WiderAudienceException();
        }
    }

    private static boolean isWider(Readers readers, Readers limit) {
        int more = readers.audience().compareTo(limit.audience());
        boolean otherTeam = more == 0 && !Objects.equals(readers.team(), limit.team());
        return more > 0 || otherTeam;
    }

    private @Nullable AnnotationEntity find(Viewer viewer, UUID id) {
        return Visibility.query(rows, AnnotationEntity.class, viewer, "a", "a.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
