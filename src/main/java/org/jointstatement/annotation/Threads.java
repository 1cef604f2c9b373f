package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Those of these that begin a thread. */
    public static List<UUID> beginnings(List<Annotation> annotations) {
        return annotations.stream()
                .filter(note -> note.thread() == null)
                .map(Annotation::id)
                .toList();
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

    /** Those of these notes that somebody may see: the ids of others are told to nobody. */
    @Transactional(readOnly = true)
    public Set<UUID> open(Collection<UUID> ids, Viewer viewer) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(Visibility.query(rows, UUID.class, viewer, "a.id", "a.id in :ids")
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /**
     * The first answers of these threads, each thread by when they were written.
     *
     * @param most how many of all at most
     * @param length UTF-16 units that they have together at most
     */
    @Transactional(readOnly = true)
    public List<Annotation> in(Collection<UUID> threads, int most, int length, Viewer viewer) {
        List<UUID> first = threads.isEmpty() ? List.of() : first(threads, most, length, viewer);
        Map<UUID, Annotation> found = annotations.visible(first, viewer);
        return first.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** Measured before they are read: long ones together are more than the memory holds. */
    private List<UUID> first(Collection<UUID> threads, int most, int length, Viewer viewer) {
        List<UUID> first = new ArrayList<>();
        int together = 0;
        for (Object[] row : Visibility.query(
                        rows,
                        Object[].class,
                        viewer,
                        "a.id, length(a.body)",
                        "a.thread in :threads order by a.began desc, a.root, a.written, a.id")
                .setParameter("threads", threads)
                .setMaxResults(most)
                .getResultList()) {
            together += (Integer) row[1];
            if (together > length) {
                break;
            }
            first.add((UUID) row[0]);
        }
        return first;
    }

    /** What was said last of where these notes stand; a note of which nothing was is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, StatusChange> said(Collection<UUID> notes, Viewer viewer) {
        Map<UUID, StatusChange> last = new HashMap<>();
        reviews.of(viewer, notes).forEach((note, said) -> last.put(note, said.get(said.size() - 1)));
        return last;
    }
}
