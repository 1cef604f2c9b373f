package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every annotation that is not withdrawn, whoever may read it. For an index that keeps {@link Readership} with each, and
 * for nothing that answers a person.
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
        return found(" and a.id = :value", id);
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

    private List<Annotation> found(String condition, Object value) {
        List<AnnotationEntity> found = rows.createQuery(CURRENT + condition, AnnotationEntity.class)
                .setParameter("value", value)
                .getResultList();
        Map<UUID, String> names =
                accounts.namesInUse(found.stream().map(AnnotationEntity::author).collect(Collectors.toSet()));
        return found.stream()
                .map(entity -> entity.toAnnotation(names.getOrDefault(entity.author(), "")))
                .toList();
    }
}
