package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every annotation that is not withdrawn, whoever may read it. For an index that keeps {@link Readership} with each, and
 * for what decides by itself who reads it; for nothing else that answers a person.
 */
@Component
public class EveryAnnotation {

    private static final String CURRENT = "select a from AnnotationEntity a where a.withdrawn is null";

    private final EntityManager rows;
    private final Accounts accounts;

    EveryAnnotation(EntityManager rows, Accounts accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    /** One, or none if it is withdrawn. */
    @Transactional(readOnly = true)
    public List<Annotation> with(UUID id) {
        AnnotationEntity found = rows.find(AnnotationEntity.class, id);
        return found == null || found.isWithdrawn() ? List.of() : named(List.of(found));
    }

    /** Reads again what this transaction knows of one, whose row was changed beside it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(UUID id) {
        AnnotationEntity found = rows.find(AnnotationEntity.class, id);
        if (found != null) {
            rows.refresh(found);
        }
    }

    /** Those of these that are not withdrawn, in no order. */
    @Transactional(readOnly = true)
    public List<Annotation> among(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : found(" and a.id in :value", ids);
    }

    /** Those on a statement. */
    @Transactional(readOnly = true)
    public List<Annotation> on(String slug) {
        return found(" and a.slug = :value", slug);
    }

    /** Those of an author. */
    @Transactional(readOnly = true)
    public List<Annotation> by(UUID author) {
        return found(" and a.author = :value", author);
    }

    /** Those with a tag. */
    @Transactional(readOnly = true)
    public List<Annotation> tagged(String key) {
        return found(" and exists (select 1 from a.tags t where t.tagKey = :value)", key);
    }

    /** Who wrote what a thread began with, or answered in it. */
    @Transactional(readOnly = true)
    public List<UUID> authorsIn(UUID thread) {
        return rows.createQuery(
                        "select distinct a.author from AnnotationEntity a where a.id = :thread or a.thread = :thread",
                        UUID.class)
                .setParameter("thread", thread)
                .getResultList();
    }

    private List<Annotation> found(String condition, Object value) {
        return named(rows.createQuery(CURRENT + condition, AnnotationEntity.class)
                .setParameter("value", value)
                .getResultList());
    }

    private List<Annotation> named(List<AnnotationEntity> found) {
        Map<UUID, String> names =
                accounts.namesInUse(found.stream().map(AnnotationEntity::author).collect(Collectors.toSet()));
        return found.stream()
                .map(entity -> entity.toAnnotation(names.getOrDefault(entity.author(), "")))
                .toList();
    }
}
