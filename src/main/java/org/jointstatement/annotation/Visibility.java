package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.Viewer;

/** Who may see which annotation: decided here, and every query that reads for somebody takes it in. */
public final class Visibility {

    private static final String FROM = " from AnnotationEntity a ";
    private static final String PRESENT = " where a.withdrawn is null";
    private static final String WITHDRAWN = " where a.withdrawn is not null";
    private static final String CONDITION =
            " and (a.author = :viewer or a.moderation.hidden is null and not a.moderation.held"
                    + " and (a.audience in :audiences or a.audience = TEAM and a.team in"
                    + " (select r.teamId from TeamReaderEntity r where r.accountId = :viewer))) and ";

    /** Nobody's, for whoever is not signed in. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** What a former version was for; that its annotation is for the viewer now is asked first. */
    private static final String VERSIONS = " from AnnotationRevisionEntity r where r.annotationId = :id"
            + " and (r.author = :viewer or not r.withheld and (r.audience in :audiences or r.audience = TEAM and"
            + " r.team in (select t.teamId from TeamReaderEntity t where t.accountId = :viewer)))";

    /**
     * In SQL: whether something that was said of an annotation {@code a} was for the viewer when it was said, as a row
     * {@code s} tells. Its author has left a team as anybody else has who is not in it.
     */
    static final String SAID = "(s.account_id = :viewer or s.audience in (:audiences)"
            + " or s.audience = 'ONLY_ME' and a.author = :viewer or s.audience = 'TEAM' and s.team in"
            + " (select m.team_id from team_member m where m.account_id = :viewer))";

    private Visibility() {}

    /**
     * Asks for what this viewer may see.
     *
     * @param select what of the annotation {@code a}
     * @param rest further conditions, and what follows them
     */
    static <T> TypedQuery<T> query(EntityManager rows, Class<T> type, Viewer viewer, String select, String rest) {
        return query(rows, type, viewer, select, "", rest);
    }

    /**
     * Asks for what this viewer may see, together with what belongs to it.
     *
     * @param join of other entities with the annotation {@code a}
     */
    public static <T> TypedQuery<T> query(
            EntityManager rows, Class<T> type, Viewer viewer, String select, String join, String rest) {
        return bound(rows, type, viewer, "select " + select + FROM + join + PRESENT + CONDITION + rest);
    }

    /** Finds one annotation; none if there is none that this viewer may see. */
    static Optional<AnnotationEntity> find(EntityManager rows, Viewer viewer, UUID id) {
        return query(rows, AnnotationEntity.class, viewer, "a", "a.id = :id")
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Asks for several parts of what this viewer may see, each with conditions and an order of its own, at once. */
    static <T> TypedQuery<T> union(
            EntityManager rows, Class<T> type, Viewer viewer, String select, List<String> parts) {
        String query = parts.stream()
                .map(rest -> "(select " + select + FROM + PRESENT + CONDITION + rest + ")")
                .collect(Collectors.joining(" union all "));
        return bound(rows, type, viewer, query);
    }

    /** Asks for what this viewer could see until its author withdrew it: that it was there, and nothing that it said. */
    static <T> TypedQuery<T> former(EntityManager rows, Class<T> type, Viewer viewer, String select, String rest) {
        return bound(rows, type, viewer, "select " + select + FROM + WITHDRAWN + CONDITION + rest);
    }

    /** Asks for what this viewer may know of the former versions of an annotation that they may see. */
    static <T> TypedQuery<T> versions(
            EntityManager rows, Class<T> type, Viewer viewer, UUID id, String select, String rest) {
        return bound(rows, type, viewer, "select " + select + VERSIONS + rest).setParameter("id", id);
    }

    /** What {@link #SAID} has to be told of the viewer. */
    static Map<String, Object> parameters(Viewer viewer) {
        return Map.of(
                "viewer",
                Objects.requireNonNullElse(viewer.id(), NOBODY),
                "audiences",
                Audience.takingIn(viewer).stream().map(Enum::name).toList());
    }

    private static <T> TypedQuery<T> bound(EntityManager rows, Class<T> type, Viewer viewer, String query) {
        return rows.createQuery(query, type)
                .setParameter("viewer", Objects.requireNonNullElse(viewer.id(), NOBODY))
                .setParameter("audiences", Audience.takingIn(viewer));
    }
}
