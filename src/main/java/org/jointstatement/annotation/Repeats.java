package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
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

    /** Of the author's notes: nobody who writes more goes back over them. */
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
        return Visibility.query(
                        rows,
                        AnnotationEntity.class,
                        viewer,
                        "a",
                        "a.id in (select r.id from AnnotationEntity r where r.author = :viewer and r.written >= :since"
                                + " order by r.written desc, r.id desc limit " + LAST + ")"
                                + " and a.slug = :slug and a.paragraph = :paragraph"
                                + " and a.body = :body and a.id <> :id order by a.written desc")
                .setParameter("slug", target.slug())
                .setParameter("paragraph", target.paragraph())
                .setParameter("since", clock.instant().minus(JUST))
                .setParameter("body", writing.body())
                .setParameter("id", id)
                .getResultList()
                .stream()
                .filter(note -> note.says(writing) && Objects.equals(note.parent(), parent))
                .filter(note -> parent != null || note.isOn(targets.find(target, writing.place())))
                .findFirst();
    }
}
