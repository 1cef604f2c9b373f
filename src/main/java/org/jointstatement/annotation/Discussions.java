package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.account.Viewer;
import org.springframework.stereotype.Component;

/** Finds what holds the notes of a page together. */
@Component
class Discussions {

    private final EntityManager rows;
    private final Reviews reviews;

    Discussions(EntityManager rows, Reviews reviews) {
        this.rows = rows;
        this.reviews = reviews;
    }

    /**
     * What holds these notes together.
     *
     * @param named gives annotations the names of their authors
     */
    Discussion of(List<Annotation> notes, Viewer viewer, Function<List<AnnotationEntity>, List<Annotation>> named) {
        return new Discussion(
                answered(notes, viewer, named),
                reviews.of(viewer, Threads.beginnings(notes)),
                reviews.reviewer(viewer));
    }

    private Map<UUID, Answered> answered(
            List<Annotation> notes, Viewer viewer, Function<List<AnnotationEntity>, List<Annotation>> named) {
        Set<UUID> missing = notes.stream()
                .flatMap(note -> Stream.of(note.parent(), note.thread()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(HashSet::new));
        notes.forEach(note -> missing.remove(note.id()));
        Map<UUID, Answered> found = new HashMap<>();
        missing.forEach(id -> found.put(id, Answered.closed(id)));
        if (!missing.isEmpty()) {
            visible(missing, viewer, named).forEach(note -> found.put(note.id(), new Answered(note.id(), note, null)));
            withdrawn(missing, viewer).forEach(row -> found.put((UUID) row[0], withdrawn(row)));
        }
        return found;
    }

    private List<Annotation> visible(
            Collection<UUID> ids, Viewer viewer, Function<List<AnnotationEntity>, List<Annotation>> named) {
        return named.apply(Visibility.query(rows, AnnotationEntity.class, viewer, "a", "a.id in :ids")
                .setParameter("ids", ids)
                .getResultList());
    }

    private List<Object[]> withdrawn(Collection<UUID> ids, Viewer viewer) {
        return Visibility.former(rows, Object[].class, viewer, "a.id, a.written", "a.id in :ids")
                .setParameter("ids", ids)
                .getResultList();
    }

    private static Answered withdrawn(Object[] row) {
        return new Answered((UUID) row[0], null, ((Instant) row[1]).atOffset(ZoneOffset.UTC));
    }
}
