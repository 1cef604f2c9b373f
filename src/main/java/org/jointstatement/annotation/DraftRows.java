package org.jointstatement.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jointstatement.web.StorableText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of drafts. Every query names the account. */
@Component
class DraftRows {

    private static final String COLUMNS =
            "place, body, audience, team, motivation, tags, chosen, start_offset, end_offset, quote, version, updated,"
                    + " sitting, turn";
    private static final String OF_PLACE = " where account_id = :account and place = :place";

    private final JdbcClient rows;

    DraftRows(JdbcClient rows) {
        this.rows = rows;
    }

    @Nullable
    Draft find(UUID account, String place) {
        return select(account, place, "");
    }

    /** The same; others wait who would change it. */
    @Nullable
    Draft lock(UUID account, String place) {
        return select(account, place, " for update");
    }

    private @Nullable Draft select(UUID account, String place, String lock) {
        return rows.sql("select " + COLUMNS + " from annotation_draft" + OF_PLACE + lock)
                .param("account", account)
                .param("place", place)
                .query(DraftRows::draft)
                .optional()
                .orElse(null);
    }

    /** The newest first. */
    List<Draft> of(UUID account) {
        return rows.sql("select " + COLUMNS + " from annotation_draft where account_id = :account"
                        + " order by updated desc, place")
                .param("account", account)
                .query(DraftRows::draft)
                .list();
    }

    void delete(UUID account, String place) {
        rows.sql("delete from annotation_draft" + OF_PLACE)
                .param("account", account)
                .param("place", place)
                .update();
    }

    void deleteAll(UUID account) {
        rows.sql("delete from annotation_draft where account_id = :account")
                .param("account", account)
                .update();
    }

    boolean update(UUID account, Draft draft) {
        String sql = "update annotation_draft set body = :body, audience = :audience, team = :team,"
                + " motivation = :motivation, tags = :tags, chosen = :chosen, start_offset = :start,"
                + " end_offset = :end, quote = :quote, version = :version, updated = :updated,"
                + " sitting = :sitting, turn = :turn" + OF_PLACE;
        return with(rows.sql(sql), account, draft).update() > 0;
    }

    boolean insert(UUID account, Draft draft) {
        String sql = "insert into annotation_draft (account_id, " + COLUMNS + ") values (:account, :place, :body,"
                + " :audience, :team, :motivation, :tags,"
                + " :chosen, :start, :end, :quote,"
                + " :version, :updated, :sitting, :turn)"
                + " on conflict do nothing";
        return with(rows.sql(sql), account, draft).update() > 0;
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, UUID account, Draft draft) {
        Writing writing = draft.writing();
        return sql.param("account", account)
                .param("place", draft.place())
                .param("body", writing.body())
                .param("audience", writing.audience().name())
                .param("team", writing.team())
                .param("motivation", writing.motivation().name())
                .param("tags", tags(writing))
                .param("chosen", StorableText.of(writing.place().on()))
                .param("start", writing.place().start())
                .param("end", writing.place().end())
                .param("quote", StorableText.of(writing.place().quote()))
                .param("version", draft.version())
                .param("updated", draft.kept())
                .param("sitting", draft.sitting().id())
                .param("turn", draft.sitting().turn());
    }

    int count(UUID account) {
        return rows.sql("select count(*) from annotation_draft where account_id = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    static String tags(Writing writing) {
        return StorableText.of(String.join("\n", writing.tags()));
    }

    private static Draft draft(ResultSet row, int index) throws SQLException {
        Writing writing = new Writing(
                row.getString("body"),
                Audience.valueOf(row.getString("audience")),
                row.getObject("team", UUID.class),
                Motivation.valueOf(row.getString("motivation")),
                row.getString("tags").lines().toList(),
                new Place(
                        row.getString("chosen"),
                        row.getObject("start_offset", Integer.class),
                        row.getObject("end_offset", Integer.class),
                        row.getString("quote")));
        return new Draft(
                row.getString("place"),
                row.getObject("version", Integer.class),
                writing,
                row.getObject("updated", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                new Sitting(row.getObject("sitting", UUID.class), row.getInt("turn"), null));
    }
}
