package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.Viewer;

/** Who may see which annotation: decided here, and every query that reads for somebody takes it in. */
final class Visibility {

    private static final String CONDITION = " from AnnotationEntity a where a.withdrawn is null"
            + " and (a.author = :viewer or a.audience in :audiences) and ";

    /** Nobody's, for whoever is not signed in. */
    private static final UUID NOBODY = new UUID(0, 0);

    private Visibility() {}

    /**
     * Asks for what this viewer may see.
     *
     * @param select what of the annotation {@code a}
     * @param rest further conditions, and what follows them
     */
    static <T> TypedQuery<T> query(EntityManager rows, Class<T> type, Viewer viewer, String select, String rest) {
        return rows.createQuery("select " + select + CONDITION + rest, type)
                .setParameter("viewer", Objects.requireNonNullElse(viewer.id(), NOBODY))
                .setParameter("audiences", Audience.takingIn(viewer));
    }
}
