package org.jointstatement.annotation;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.Team;
import org.jointstatement.account.teams.Teams;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether what a note raises is settled. It is said of notes that begin a thread, by their authors, by editors and
 * by who leads the team that reads them. It changes no word of the note and not its version: who is just revising it is not disturbed.
 */
@Component
class Reviews {

    private record Row(UUID note, Status status, String reason, UUID by, OffsetDateTime since) {}

    private final EntityManager entities;
    private final JdbcClient rows;
    private final Accounts accounts;
    private final Teams teams;
    private final ContentVersion contentVersion;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Reviews(
            EntityManager entities,
            JdbcClient rows,
            Accounts accounts,
            Teams teams,
            ContentVersion contentVersion,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entities = entities;
        this.rows = rows;
        this.accounts = accounts;
        this.teams = teams;
        this.contentVersion = contentVersion;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** The teams that a viewer leads. */
    Set<UUID> led(Viewer viewer) {
        return teams.of(viewer).stream().filter(Team::lead).map(Team::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a viewer who may see this note may say where it stands.
     *
     * @param led the teams that the viewer leads
     */
    static boolean mayReview(Viewer viewer, Annotation note, Set<UUID> led) {
        UUID team = note.team();
        return note.thread() == null
                && Annotations.mayWrite(viewer)
                && (note.isBy(viewer) || viewer.isAtLeast(Role.EDITOR) || team != null && led.contains(team));
    }

    /** All that was said of these notes, which the caller may see, oldest first; a note of which nothing was is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, List<StatusChange>> of(Collection<UUID> notes) {
        if (notes.isEmpty()) {
            return Map.of();
        }
        List<Row> found = rows.sql("select annotation_id, status, reason, account_id, since from annotation_status"
                        + " where annotation_id in (:notes) order by annotation_id, id")
                .param("notes", notes)
                .query(Reviews::row)
                .list();
        Map<UUID, String> names = accounts.names(found.stream().map(Row::by).collect(Collectors.toSet()));
        Map<UUID, List<StatusChange>> changes = new LinkedHashMap<>();
        found.forEach(row -> changes.computeIfAbsent(row.note(), note -> new ArrayList<>())
                .add(new StatusChange(row.status(), row.reason(), names.getOrDefault(row.by(), ""), row.since())));
        return changes;
    }

    /**
     * Says where a note stands. Saying what already holds changes nothing.
     *
     * @param seen how much had been said when this viewer looked; {@link StatusConflictException} if it is more now
     * @throws NotFoundException if there is no such note for this viewer
     * @throws ForbiddenException if they may not
     */
    @Transactional
    public void set(Viewer viewer, UUID id, Status status, String reason, int seen) {
        contentVersion.lock();
        AnnotationEntity note = visible(viewer, id);
        Annotation current = note.toAnnotation("");
        if (!mayReview(viewer, current, led(viewer))) {
            throw new ForbiddenException("review annotation " + id);
        }
        List<StatusChange> said = of(List.of(id)).getOrDefault(id, List.of());
        if (current.status() == status
                && (said.isEmpty() || said.get(said.size() - 1).reason().equals(reason))) {
            return;
        }
        if (said.size() != seen || !current.status().next().contains(status)) {
            throw new StatusConflictException();
        }
        keep(viewer, note, status, reason);
    }

    private void keep(Viewer viewer, AnnotationEntity note, Status status, String reason) {
        UUID by = Objects.requireNonNull(viewer.id());
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        rows.sql("insert into annotation_status (annotation_id, status, reason, account_id, since)"
                        + " values (?, ?, ?, ?, ?)")
                .params(note.id(), status.name(), reason, by, now)
                .update();
        // Not through the entity, whose version belongs to what its author writes.
        rows.sql("update annotation set status = ?, status_reason = ?, status_by = ?, status_since = ? where id = ?")
                .params(status.name(), reason, by, now, note.id())
                .update();
        entities.refresh(note);
        if (note.audience() != Audience.ONLY_ME) {
            audit.add(viewer.name(), "annotation-status", note.id().toString(), status.word());
        }
        if (note.seenBy() == Audience.PUBLIC) {
            contentVersion.advance();
        }
        events.publishEvent(new AnnotationChanged(note.id(), note.target()));
        events.publishEvent(new StatusSaid(note.id(), note.author(), by));
    }

    private AnnotationEntity visible(Viewer viewer, UUID id) {
        return Visibility.query(entities, AnnotationEntity.class, viewer, "a", "a.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("annotation " + id));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("annotation_id", UUID.class),
                Status.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getObject("account_id", UUID.class),
                row.getObject("since", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC));
    }
}
