package org.jointstatement.annotation.moderation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.AnnotationChanged;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.ForbiddenException;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people tell editors of notes that they may see. */
@Component
class Flags {

    private final Annotations annotations;
    private final ContentVersion contentVersion;
    private final JdbcClient rows;
    private final Audit audit;
    private final Clock clock;

    Flags(Annotations annotations, ContentVersion contentVersion, JdbcClient rows, Audit audit, Clock clock) {
        this.annotations = annotations;
        this.contentVersion = contentVersion;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** The note, if this viewer may tell of it: whoever sees it may, but its author. */
    @Transactional(readOnly = true)
    public Annotation note(Viewer viewer, UUID id) {
        Annotation note = annotations.get(id, viewer);
        if (!viewer.isSignedIn() || note.isBy(viewer)) {
            throw new ForbiddenException("flag annotation " + id);
        }
        return note;
    }

    /** Whether this viewer has told of it and no editor has decided yet. */
    @Transactional(readOnly = true)
    public boolean isOpen(Viewer viewer, UUID id) {
        return rows.sql("select count(*) from annotation_flag"
                                + " where annotation_id = ? and account_id = ? and closed is null")
                        .param(id)
                        .param(viewer.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Tells editors of a note; telling again before they have decided changes nothing. */
    @Transactional
    public Annotation flag(Viewer viewer, UUID id, String reason) {
        contentVersion.lock();
        Annotation note = note(viewer, id);
        String why = new Reason(reason).checked();
        if (!isOpen(viewer, id)) {
            rows.sql("insert into annotation_flag (annotation_id, account_id, team, reason, made)"
                            + " values (:note, :account, :team, :reason, :made)")
                    .param("note", id)
                    .param("account", viewer.id())
                    .param("team", note.team())
                    .param("reason", why)
                    .param("made", now())
                    .update();
            audit.add(viewer.name(), "annotation-flagged", id.toString(), why);
        }
        return note;
    }

    /** What was told of a note ends when its author takes it away from those among whom it was told. */
    @EventListener
    void on(AnnotationChanged change) {
        rows.sql("update annotation_flag set closed = :now where annotation_id = :id and closed is null"
                        + " and not exists (select 1 from annotation a where a.id = annotation_flag.annotation_id"
                        + " and (a.audience in ('SIGNED_IN', 'PUBLIC')"
                        + " or a.audience = 'TEAM' and a.team = annotation_flag.team))")
                .param("now", now())
                .param("id", change.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
