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

    /** Whether it ever said just this to just these. */
    boolean said(UUID id, Body body, Audience audience) {
        return revisions(id).stream().anyMatch(revision -> revision.says(body, audience));
    }

    /** What a former version said, if there was one. */
    @Nullable
    String body(UUID id, int version) {
        return revisions(id).stream()
                .filter(revision -> revision.version() == version)
                .map(AnnotationRevisionEntity::body)
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
