package org.jointstatement.annotation.notices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes notices, and what was told before. */
@Component
class NoticeRows {

    private final JdbcClient rows;
    private final JdbcTemplate batches;
    private final Clock clock;

    NoticeRows(JdbcClient rows, JdbcTemplate batches, Clock clock) {
        this.rows = rows;
        this.batches = batches;
        this.clock = clock;
    }

    /** For whom a note was when it was last told of; empty if it never was. */
    String told(UUID note) {
        return rows.sql("select readers from notice_told where annotation_id = ?")
                .param(note)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /**
     * Keeps for whom a note is now.
     *
     * @param told what {@link #told} gave
     */
    void tell(UUID note, String told, String readers) {
        String statement = told.isEmpty()
                ? "insert into notice_told (readers, annotation_id) values (?, ?)"
                : "update notice_told set readers = ? where annotation_id = ?";
        rows.sql(statement).params(readers, note).update();
    }

    /** Why people were told of a note. */
    Map<UUID, Set<NoticeKind>> of(UUID note) {
        Map<UUID, Set<NoticeKind>> found = new HashMap<>();
        rows.sql("select account_id, kind from notice where annotation_id = ?")
                .param(note)
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("account_id", UUID.class), person -> new HashSet<>())
                        .add(NoticeKind.valueOf(row.getString("kind"))))
                .list();
        return found;
    }

    /** Makes a notice of this kind new again, or adds it, and returns its id: a mail may be on its way with it. */
    UUID renew(UUID note, UUID person, NoticeKind kind) {
        Optional<UUID> known = rows.sql("select id from notice where annotation_id = ? and account_id = ? and kind = ?")
                .params(note, person, kind.name())
                .query(UUID.class)
                .optional();
        known.ifPresent(id -> rows.sql("update notice set made = ?, seen = null where id = ?")
                .params(now(), id)
                .update());
        return known.orElseGet(() -> add(note, Map.of(person, kind)).get(0));
    }

    /** Makes a notice of this kind no news any more, if there is one. */
    void settle(UUID note, UUID person, NoticeKind kind) {
        rows.sql("update notice set seen = ? where annotation_id = ? and account_id = ? and kind = ? and seen is null")
                .params(now(), note, person, kind.name())
                .update();
    }

    /** Adds a notice for each of these people and returns their ids. */
    List<UUID> add(UUID note, Map<UUID, NoticeKind> people) {
        OffsetDateTime now = now();
        List<UUID> ids = new ArrayList<>();
        List<Object[]> added = new ArrayList<>();
        people.forEach((person, kind) -> {
            UUID id = UUID.randomUUID();
            ids.add(id);
            added.add(new Object[] {id, person, note, kind.name(), now});
        });
        batches.batchUpdate(
                "insert into notice (id, account_id, annotation_id, kind, made) values (?, ?, ?, ?, ?)", added);
        return ids;
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
