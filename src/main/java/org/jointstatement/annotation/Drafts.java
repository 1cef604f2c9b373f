package org.jointstatement.annotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.AccountRenamed;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.StorableText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people have begun to write, kept while they type. Every query names the account: a draft is its author's only. */
@Component
public class Drafts {

    /** The most drafts of one account; more are not kept until some are saved or discarded. */
    static final int MOST = 200;

    /** The longest body, in UTF-16 units; more than a note can have, because it is still to be shortened. */
    static final int LONGEST = 200_000;

    /** Of what says which part of the text was chosen. */
    private static final int LONGEST_CHOICE = 20;

    /** Of the words that were chosen: as many as a note can have. */
    private static final int LONGEST_QUOTE = Body.LIMIT;

    private static final String COLUMNS =
            "place, body, audience, team, motivation, tags, chosen, start_offset, end_offset, quote, version, updated,"
                    + " sitting, turn";
    private static final String OF_PLACE = " where account_id = :account and place = :place";

    private final JdbcClient rows;
    private final Accounts accounts;
    private final Clock clock;

    Drafts(JdbcClient rows, Accounts accounts, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A draft of the viewer's own. */
    @Transactional(readOnly = true)
    public @Nullable Draft find(Viewer viewer, String place) {
        UUID account = viewer.id();
        return account == null ? null : select(account, place, "");
    }

    private @Nullable Draft select(UUID account, String place, String lock) {
        return rows.sql("select " + COLUMNS + " from annotation_draft" + OF_PLACE + lock)
                .param("account", account)
                .param("place", place)
                .query(Drafts::draft)
                .optional()
                .orElse(null);
    }

    /** The viewer's own drafts, the newest first. */
    @Transactional(readOnly = true)
    public List<Draft> own(Viewer viewer) {
        UUID account = viewer.id();
        return account == null
                ? List.of()
                : rows.sql("select " + COLUMNS + " from annotation_draft where account_id = :account"
                                + " order by updated desc, place")
                        .param("account", account)
                        .query(Drafts::draft)
                        .list();
    }

    /**
     * Keeps a draft in the place of the one before, and says when; not at all if it is too long or one too many, nor if
     * there is one that the sitting does not know.
     */
    @Transactional
    KeptDraft keep(Viewer viewer, String place, @Nullable Integer version, Writing writing, Sitting sitting) {
        UUID account = viewer.id();
        if (account == null || !fits(writing)) {
            return KeptDraft.REFUSED;
        }
        Draft former = select(account, place, " for update");
        if (former != null && sitting.isOvertakenBy(former)) {
            return KeptDraft.at(former.kept());
        }
        if (former != null && !sitting.knows(former)) {
            return former.writing().equals(writing) ? KeptDraft.at(former.kept()) : KeptDraft.behind(former);
        }
        Draft draft = new Draft(place, version, writing, after(former), sitting);
        boolean kept =
                update(account, draft) || count(account) < MOST && (insert(account, draft) || update(account, draft));
        return kept ? KeptDraft.at(draft.kept()) : KeptDraft.REFUSED;
    }

    /** Now, but never as early as the draft before: the time tells one from the other. */
    private OffsetDateTime after(@Nullable Draft former) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        return former == null || now.isAfter(former.kept())
                ? now
                : former.kept().plus(1, ChronoUnit.MICROS);
    }

    /** Forgets the draft of a form whose words were saved or discarded, unless it is of another form and says something else. */
    @Transactional
    public void dropSaved(Viewer viewer, String place, Writing saved, Sitting sitting) {
        Draft draft = find(viewer, place);
        if (draft != null && (sitting.knows(draft) || draft.writing().equals(saved))) {
            drop(viewer, place);
        }
    }

    /** Forgets a draft, if there is one. */
    @Transactional
    public void drop(Viewer viewer, String place) {
        UUID account = viewer.id();
        if (account != null) {
            rows.sql("delete from annotation_draft" + OF_PLACE)
                    .param("account", account)
                    .param("place", place)
                    .update();
        }
    }

    /** Whoever deletes their account leaves no drafts behind. */
    @EventListener
    @Transactional
    public void follow(AccountRenamed renamed) {
        if (accounts.namesInUse(List.of(renamed.id())).isEmpty()) {
            rows.sql("delete from annotation_draft where account_id = :account")
                    .param("account", renamed.id())
                    .update();
        }
    }

    private static boolean fits(Writing writing) {
        return writing.body().length() <= LONGEST
                && tags(writing).length() <= LONGEST
                && writing.place().on().length() <= LONGEST_CHOICE
                && writing.place().quote().length() <= LONGEST_QUOTE;
    }

    private boolean update(UUID account, Draft draft) {
        String sql = "update annotation_draft set body = :body, audience = :audience, team = :team,"
                + " motivation = :motivation, tags = :tags, chosen = :chosen, start_offset = :start,"
                + " end_offset = :end, quote = :quote, version = :version, updated = :updated,"
                + " sitting = :sitting, turn = :turn" + OF_PLACE;
        return with(rows.sql(sql), account, draft).update() > 0;
    }

    private boolean insert(UUID account, Draft draft) {
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

    private int count(UUID account) {
        return rows.sql("select count(*) from annotation_draft where account_id = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    private static String tags(Writing writing) {
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
