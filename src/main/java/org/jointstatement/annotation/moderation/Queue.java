package org.jointstatement.annotation.moderation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.EveryAnnotation;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notes that editors decide on. They see those that are for everyone signed in or public, and of a team's just
 * those that somebody who is in it tells them of, until they have decided, and those that they then hid; never what is
 * for its author only.
 */
@Component
class Queue {

    /** Shown at once; the others come when these are done. */
    static final int MOST = 50;

    private static final int LOG = 100;

    private static final List<String> ACTIONS = List.of(
            "annotation-flagged",
            "annotation-flags-closed",
            "annotation-hidden",
            "annotation-restored",
            "annotation-released");

    private static final String SEEN = " from annotation a where a.withdrawn is null"
            + " and (a.audience in ('SIGNED_IN', 'PUBLIC') or a.audience = 'TEAM' and exists (select 1"
            + " from annotation_flag t where t.annotation_id = a.id and t.team = a.team and (t.closed >= a.hidden"
            + " or t.closed is null and exists (select 1 from team_member m where m.team_id = t.team"
            + " and m.account_id = t.account_id))))";

    /** By the reports that are open, which are few, however many notes there are; one that waits too is counted there. */
    private static final String OPEN = " and a.hidden is null and not a.held"
            + " and a.id in (select o.annotation_id from annotation_flag o where o.closed is null)";

    private static final String WAITING = " and a.held and a.hidden is null and a.audience <> 'TEAM'";

    private static final String MOST_COUNTED = " fetch first 100 rows only";

    private static final String FLAGGED =
            " (select min(f.made) from annotation_flag f where f.annotation_id = a.id and f.closed is null)";

    private final EveryAnnotation annotations;
    private final Annotations visible;
    private final Accounts accounts;
    private final JdbcClient rows;
    private final Audit audit;

    Queue(EveryAnnotation annotations, Annotations visible, Accounts accounts, JdbcClient rows, Audit audit) {
        this.annotations = annotations;
        this.visible = visible;
        this.accounts = accounts;
        this.rows = rows;
        this.audit = audit;
    }

    /** Those that were told of and are not hidden, the one that was told of first before the others. */
    @Transactional(readOnly = true)
    public List<Case> flagged(Viewer viewer) {
        return cases(
                viewer,
                "select a.id," + FLAGGED + " as since" + SEEN
                        + " and a.hidden is null and a.id in (select o.annotation_id"
                        + " from annotation_flag o where o.closed is null) order by since, a.id");
    }

    /** Those that wait until an editor has looked, the oldest first. */
    @Transactional(readOnly = true)
    public List<Case> waiting(Viewer viewer) {
        return cases(viewer, "select a.id" + SEEN + WAITING + " order by a.written, a.id");
    }

    /** Those that are hidden, the one hidden last before the others. */
    @Transactional(readOnly = true)
    public List<Case> hidden(Viewer viewer) {
        return cases(viewer, "select a.id" + SEEN + " and a.hidden is not null order by a.hidden desc, a.id");
    }

    /** One that editors may decide on, else {@link NotFoundException}. */
    @Transactional(readOnly = true)
    public Annotation get(Viewer viewer, UUID id) {
        editor(viewer);
        boolean seen = rows.sql("select count(*)" + SEEN + " and a.id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
        List<Annotation> found = seen ? annotations.with(id) : List.of();
        return found.stream().findFirst().orElseThrow(() -> new NotFoundException("case " + id));
    }

    /** What people told and editors decided, the newest first. */
    @Transactional(readOnly = true)
    public List<Step> log(Viewer viewer) {
        editor(viewer);
        List<Audit.Entry> entries = audit.newest(ACTIONS, LOG);
        Map<UUID, Annotation> notes = open(
                entries.stream().map(entry -> UUID.fromString(entry.subject())).collect(Collectors.toSet()), viewer);
        return entries.stream()
                .map(entry -> new Step(entry, notes.get(UUID.fromString(entry.subject()))))
                .toList();
    }

    /** Those of these that this editor decides on or sees: of others nobody is told more than that something was done. */
    private Map<UUID, Annotation> open(Set<UUID> ids, Viewer viewer) {
        Map<UUID, Annotation> open = new HashMap<>(visible.visible(ids, viewer));
        if (!ids.isEmpty()) {
            List<UUID> decided = rows.sql("select a.id" + SEEN + " and a.id in (:ids)")
                    .param("ids", ids)
                    .query((row, number) -> row.getObject("id", UUID.class))
                    .list();
            annotations.among(decided).forEach(note -> open.put(note.id(), note));
        }
        return open;
    }

    /** How many notes wait for a decision, told of or held back; counted up to a few more than a page shows. */
    @Transactional(readOnly = true)
    public int count(Viewer viewer) {
        editor(viewer);
        return rows.sql("select count(*) from (select a.id" + SEEN + OPEN + MOST_COUNTED + ") counted")
                        .query(Integer.class)
                        .single()
                + rows.sql("select count(*) from (select a.id" + SEEN + WAITING + MOST_COUNTED + ") counted")
                        .query(Integer.class)
                        .single();
    }

    private List<Case> cases(Viewer viewer, String sql) {
        editor(viewer);
        List<UUID> ids = rows.sql(sql + " fetch first " + MOST + " rows only")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        Map<UUID, Annotation> notes =
                annotations.among(ids).stream().collect(Collectors.toMap(Annotation::id, Function.identity()));
        Map<UUID, List<Flag>> flags = flags(ids);
        return ids.stream()
                .map(notes::get)
                .filter(Objects::nonNull)
                .map(note -> new Case(note, flags.getOrDefault(note.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Flag>> flags(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        record Row(UUID account, Flag flag) {}
        List<Row> found = rows.sql("select * from annotation_flag where annotation_id in (:ids) and closed is null"
                        + " order by made, id")
                .param("ids", ids)
                .query((row, number) -> new Row(
                        row.getObject("account_id", UUID.class),
                        new Flag(
                                row.getObject("annotation_id", UUID.class),
                                "",
                                row.getString("reason"),
                                row.getObject("made", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC))))
                .list();
        Map<UUID, String> names =
                accounts.names(found.stream().map(Row::account).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> new Flag(
                        row.flag().note(),
                        names.getOrDefault(row.account(), ""),
                        row.flag().reason(),
                        row.flag().made()))
                .collect(Collectors.groupingBy(Flag::note));
    }

    private static void editor(Viewer viewer) {
        if (!viewer.isSignedIn() || !viewer.isAtLeast(Role.EDITOR)) {
            throw new ForbiddenException("moderate");
        }
    }
}
