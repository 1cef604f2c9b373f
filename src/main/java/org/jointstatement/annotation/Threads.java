package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of notes, as far as somebody may see it: no answer that is held, hidden or for others is even counted. */
@Component
public class Threads {

    private final EntityManager rows;
    private final Annotations annotations;
    private final Reviews reviews;

    Threads(EntityManager rows, Annotations annotations, Reviews reviews) {
        this.rows = rows;
        this.reviews = reviews;
        this.annotations = annotations;
    }

    /** How many answers there are in the threads that these notes began; a thread without any is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> counts(Collection<UUID> threads, Viewer viewer) {
        Map<UUID, Integer> counts = new HashMap<>();
        if (!threads.isEmpty()) {
            Visibility.query(
                            rows,
                            Object[].class,
                            viewer,
                            "a.thread, count(*)",
                            "a.thread in :threads group by a.thread")
                    .setParameter("threads", threads)
                    .getResultList()
                    .forEach(row -> counts.put((UUID) row[0], Math.toIntExact((Long) row[1])));
        }
        return counts;
    }

    /** The first answers of these threads, at most so many of all, each thread by when they were written. */
    @Transactional(readOnly = true)
    public List<Annotation> in(Collection<UUID> threads, int most, Viewer viewer) {
        return threads.isEmpty()
                ? List.of()
                : annotations.named(Visibility.query(
                                rows,
                                AnnotationEntity.class,
                                viewer,
                                "a",
                                "a.thread in :threads order by a.began desc, a.root, a.written, a.id")
                        .setParameter("threads", threads)
                        .setMaxResults(most)
                        .getResultList());
    }

    /** What was said last of where these notes stand; a note of which nothing was is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, StatusChange> said(Collection<UUID> notes, Viewer viewer) {
        Map<UUID, StatusChange> last = new HashMap<>();
        reviews.of(viewer, notes).forEach((note, said) -> last.put(note, said.get(said.size() - 1)));
        return last;
    }
}
