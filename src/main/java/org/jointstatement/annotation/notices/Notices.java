package org.jointstatement.annotation.notices;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Visibility;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people are told of. Whether a note may be seen is asked as somebody looks: of one that was withdrawn or narrowed
 * since there is no notice left, in no list and no count.
 */
@Component
public class Notices {

    private static final String JOIN = "join NoticeEntity n on n.annotationId = a.id and n.accountId = :reader";

    private static final int MOST_AT_ONCE = 10_000;

    private final EntityManager entities;
    private final JdbcClient rows;
    private final Annotations annotations;
    private final Clock clock;

    Notices(EntityManager entities, JdbcClient rows, Annotations annotations, Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.annotations = annotations;
        this.clock = clock;
    }

    /** How many of a viewer's notices are new. */
    @Transactional(readOnly = true)
    public int countNew(Viewer viewer) {
        return viewer.isSignedIn()
                ? query(Long.class, viewer, "count(n)", "n.seen is null")
                        .getSingleResult()
                        .intValue()
                : 0;
    }

    /**
     * A viewer's notices, newest first.
     *
     * @param before one of theirs that the list goes on behind; none for its beginning
     */
    @Transactional(readOnly = true)
    public List<Notice> list(Viewer viewer, @Nullable UUID before, int most) {
        Optional<Instant> end = before == null ? Optional.empty() : made(viewer, before);
        String rest = end.isPresent() ? "(n.made < :made or n.made = :made and n.id < :before)" : "1 = 1";
        TypedQuery<NoticeEntity> query =
                query(NoticeEntity.class, viewer, "n", rest + " order by n.made desc, n.id desc");
        end.ifPresent(made -> query.setParameter("made", made).setParameter("before", before));
        return withNotes(query.setMaxResults(most).getResultList(), viewer);
    }

    /** Those of the viewer's notices that have these ids and are new; for mail. */
    @Transactional(readOnly = true)
    public List<Notice> newAmong(List<UUID> ids, Viewer viewer) {
        return withNotes(
                query(NoticeEntity.class, viewer, "n", "n.seen is null and n.id in :ids order by n.made, n.id")
                        .setParameter("ids", ids)
                        .getResultList(),
                viewer);
    }

    /** Marks one as read; {@link NotFoundException} if there is none or it is somebody else's. */
    @Transactional
    public void markRead(Viewer viewer, UUID id) {
        made(viewer, id).orElseThrow(() -> new NotFoundException("notice " + id));
        rows.sql("update notice set seen = ? where id = ? and seen is null")
                .params(now(), id)
                .update();
    }

    /** Marks one and all that are older as read: what came while somebody looked stays new, and what they cannot see. */
    @Transactional
    public void markReadUpTo(Viewer viewer, UUID newest) {
        Instant made = made(viewer, newest).orElseThrow(() -> new NotFoundException("notice " + newest));
        List<UUID> shown = query(UUID.class, viewer, "n.id", "n.seen is null and n.made <= :made")
                .setParameter("made", made)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
        rows.sql("update notice set seen = ? where account_id = ? and kind = 'SIGN_IN' and seen is null and made <= ?")
                .params(now(), person(viewer), made.atOffset(ZoneOffset.UTC))
                .update();
        if (!shown.isEmpty()) {
            rows.sql("update notice set seen = :now where id in (:shown)")
                    .param("now", now())
                    .param("shown", shown)
                    .update();
        }
    }

    static UUID person(Viewer viewer) {
        UUID id = viewer.id();
        if (id == null) {
            throw new ForbiddenException("be told of notes");
        }
        return id;
    }

    private Optional<Instant> made(Viewer viewer, UUID id) {
        return rows.sql("select made from notice where id = ? and account_id = ?")
                .params(id, person(viewer))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private <T> TypedQuery<T> query(Class<T> type, Viewer viewer, String select, String rest) {
        return Visibility.query(entities, type, viewer, select, JOIN, rest).setParameter("reader", person(viewer));
    }

    private List<Notice> withNotes(List<NoticeEntity> found, Viewer viewer) {
        Map<UUID, Annotation> notes = annotations.visible(
                found.stream().map(NoticeEntity::annotationId).distinct().toList(), viewer);
        return found.stream()
                .flatMap(notice ->
                        Stream.ofNullable(notes.get(notice.annotationId())).map(notice::toNotice))
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
