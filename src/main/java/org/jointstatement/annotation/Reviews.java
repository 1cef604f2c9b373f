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
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Viewer;
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
    private final Audiences audiences;
    private final ContentVersion contentVersion;
    private final Audit audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Reviews(
            EntityManager entities,
            JdbcClient rows,
            Accounts accounts,
            Teams teams,
            Audiences audiences,
            ContentVersion contentVersion,
            Audit audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entities = entities;
        this.rows = rows;
        this.accounts = accounts;
        this.teams = teams;
        this.audiences = audiences;
        this.contentVersion = contentVersion;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** A viewer as somebody who may say where notes stand, or not. */
    Reviewer reviewer(Viewer viewer) {
        return new Reviewer(viewer, teams.of(viewer));
    }

    /**
     * All that was said of these notes, which the viewer may see, oldest first; a note of which nothing was is left out.
     * A reason is told to those only for whom the note was then.
     */
    @Transactional(readOnly = true)
    public Map<UUID, List<StatusChange>> of(Viewer viewer, Collection<UUID> notes) {
        if (notes.isEmpty()) {
            return Map.of();
        }
        List<Row> found = rows.sql("select s.annotation_id, s.status, s.account_id, s.since,"
                        + " case when " + Visibility.SAID + " then s.reason else '' end as reason"
                        + " from annotation_status s join annotation a on a.id = s.annotation_id"
                        + " where s.annotation_id in (:notes) order by s.annotation_id, s.id")
                .params(Visibility.parameters(viewer))
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
     * @throws HeldException if others would read what an editor has to look at first
     */
    @Transactional
    public void set(Viewer viewer, UUID id, Status status, String reason, int seen) {
        contentVersion.lock();
        AnnotationEntity note =
                Visibility.find(entities, viewer, id).orElseThrow(() -> new NotFoundException("annotation " + id));
        Annotation current = note.toAnnotation("");
        if (!reviewer(viewer).mayReview(current)) {
            throw new ForbiddenException("review annotation " + id);
        }
        if (audiences.holds(viewer, note.seenBy())) {
            throw new HeldException();
        }
        List<StatusChange> said = of(viewer, List.of(id)).getOrDefault(id, List.of());
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
        Audience said = note.seenBy();
        rows.sql("insert into annotation_status (annotation_id, status, reason, account_id, since, audience, team)"
                        + " values (:note, :status, :reason, :by, :now, :audience, :team)")
                .param("note", note.id())
                .param("status", status.name())
                .param("reason", reason)
                .param("by", by)
                .param("now", now)
                .param("audience", said.name())
                .param("team", said == Audience.TEAM ? note.team() : null)
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

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("annotation_id", UUID.class),
                Status.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getObject("account_id", UUID.class),
                row.getObject("since", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC));
    }
}
