package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What annotations said before they were revised. */
@Component
class History {

    private final EntityManager rows;

    History(EntityManager rows) {
        this.rows = rows;
    }

    /** Keeps what it says now, before that changes. */
    void keep(AnnotationEntity annotation) {
        rows.persist(annotation.toRevision());
    }

    /** Whether it ever said just this. */
    boolean said(UUID id, Writing writing) {
        return revisions(id).stream().anyMatch(revision -> revision.says(writing));
    }

    /** What a former version said, if there was one. */
    @Nullable
    Writing find(UUID id, int version) {
        return revisions(id).stream()
                .filter(revision -> revision.version() == version)
                .map(AnnotationRevisionEntity::toWriting)
                .findFirst()
                .orElse(null);
    }

    private List<AnnotationRevisionEntity> revisions(UUID id) {
        return rows.createQuery(
                        "select r from AnnotationRevisionEntity r where r.annotationId = :id",
                        AnnotationRevisionEntity.class)
                .setParameter("id", id)
                .getResultList();
    }
}
