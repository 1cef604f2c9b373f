package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows a note again that its author has just written: a browser that goes back to a form fills it in with its words. */
@Component
class Repeats {

    private static final Duration JUST = Duration.ofMinutes(10);

    /** Of the author's notes: nobody goes back over more. */
    private static final int LAST = 20;

    private final EntityManager rows;
    private final Targets targets;
    private final Clock clock;

    Repeats(EntityManager rows, Targets targets, Clock clock) {
        this.rows = rows;
        this.targets = targets;
        this.clock = clock;
    }

    /** The viewer's own that says the same of the same place to the same people, under another id. */
    Optional<AnnotationEntity> find(Viewer viewer, UUID id, Address target, Writing writing, @Nullable UUID parent) {
        return saying(viewer, target, writing.body()).stream()
                .filter(note -> !note.id().equals(id))
                .filter(note -> note.says(writing) && Objects.equals(note.parent(), parent))
                .filter(note -> parent != null || note.isOn(targets.find(target, writing.place())))
                .findFirst();
    }

    private List<AnnotationEntity> saying(Viewer viewer, Address target, String body) {
        List<UUID> last = last(viewer);
        return last.isEmpty()
                ? List.of()
                : Visibility.query(
                                rows,
                                AnnotationEntity.class,
                                viewer,
                                "a",
                                "a.id in :ids and a.slug = :slug and a.paragraph = :paragraph and a.body = :body"
                                        + " order by a.written desc")
                        .setParameter("ids", last)
                        .setParameter("slug", target.slug())
                        .setParameter("paragraph", target.paragraph())
                        .setParameter("body", body)
                        .getResultList();
    }

    /** Asked for by themselves, in the order of an index: as a part of the other query H2 walks the whole paragraph. */
    private List<UUID> last(Viewer viewer) {
        return Visibility.query(
                        rows,
                        UUID.class,
                        viewer,
                        "a.id",
                        "a.author = :viewer and a.written >= :since order by a.author desc, a.written desc, a.id desc")
                .setParameter("since", clock.instant().minus(JUST))
                .setMaxResults(LAST)
                .getResultList();
    }
}
