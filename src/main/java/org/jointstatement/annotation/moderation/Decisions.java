package org.jointstatement.annotation.moderation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.AnnotationChanged;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.EveryAnnotation;
import org.jointstatement.annotation.NoteModerated;
import org.jointstatement.annotation.Withheld;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ContentVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors decide on a note. No decision touches the note's version: its author may be writing, and loses nothing
 * by it.
 */
@Component
class Decisions {

    private final Queue queue;
    private final Annotations annotations;
    private final EveryAnnotation every;
    private final ContentVersion contentVersion;
    private final JdbcClient rows;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            Queue queue,
            Annotations annotations,
            EveryAnnotation every,
            ContentVersion contentVersion,
            JdbcClient rows,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queue = queue;
        this.annotations = annotations;
        this.every = every;
        this.contentVersion = contentVersion;
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Hides a note from all but its author and editors; what was told of it is done with. */
    @Transactional
    public void hide(Viewer viewer, UUID id, String reason) {
        contentVersion.lock();
        Annotation note = queue.get(viewer, id);
        String why = new Reason(reason).checked();
        if (isHidden(note)) {
            return;
        }
        boolean seen = isPublic(id);
        OffsetDateTime now = now();
        rows.sql("update annotation set hidden = ?, hidden_reason = ?, held = false where id = ?")
                .params(now, why, id)
                .update();
        // Whoever restores it looks at what it says then, so that nothing else comes back with that.
        rows.sql("update annotation_revision set withheld = true where annotation_id = ?")
                .param(id)
                .update();
        close(id, now);
        decided(viewer, "annotation-hidden", note, why, seen);
        tell(viewer, note, true);
    }

    /** Shows a hidden note to its audience again. */
    @Transactional
    public void restore(Viewer viewer, UUID id, int version) {
        contentVersion.lock();
        Annotation note = current(viewer, id, version);
        if (isHidden(note)) {
            rows.sql("update annotation set hidden = null, hidden_reason = null where id = ?")
                    .param(id)
                    .update();
            decided(viewer, "annotation-restored", note, null, false);
            tell(viewer, note, false);
        }
    }

    /** Shows a note that waited. */
    @Transactional
    public void release(Viewer viewer, UUID id, int version) {
        contentVersion.lock();
        Annotation note = current(viewer, id, version);
        int released = rows.sql("update annotation set held = false where id = ? and held")
                .param(id)
                .update();
        if (released > 0) {
            decided(viewer, "annotation-released", note, null, false);
        }
    }

    /** Leaves a note as it is; what was told of it is done with. */
    @Transactional
    public void leave(Viewer viewer, UUID id, int version) {
        contentVersion.lock();
        Annotation note = current(viewer, id, version);
        if (close(id, now()) > 0) {
            audit.add(viewer.name(), "annotation-flags-closed", note.id().toString(), null);
        }
    }

    /** Whoever lets a note through has to have seen what it says now. */
    private Annotation current(Viewer viewer, UUID id, int version) {
        Annotation note = queue.get(viewer, id);
        if (note.version() != version) {
            throw new ChangedException();
        }
        return note;
    }

    private static boolean isHidden(Annotation note) {
        Withheld withheld = note.withheld();
        return withheld != null && withheld.hidden();
    }

    private int close(UUID id, OffsetDateTime now) {
        return rows.sql("update annotation_flag set closed = ? where annotation_id = ? and closed is null")
                .params(now, id)
                .update();
    }

    /** Whether anyone may see it as things are: only then do the ETags that everyone sees tell of a decision. */
    private boolean isPublic(UUID id) {
        return !annotations.visible(List.of(id), Viewer.anonymous()).isEmpty();
    }

    private void decided(Viewer viewer, String action, Annotation note, @Nullable String why, boolean seen) {
        audit.add(viewer.name(), action, note.id().toString(), why);
        every.changed(note.id());
        if (seen || isPublic(note.id())) {
            contentVersion.advance();
        }
        events.publishEvent(new AnnotationChanged(note.id(), note.target()));
    }

    private void tell(Viewer viewer, Annotation note, boolean hidden) {
        UUID editor = Objects.requireNonNull(viewer.id());
        events.publishEvent(new NoteModerated(note.id(), note.author(), editor, hidden));
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
