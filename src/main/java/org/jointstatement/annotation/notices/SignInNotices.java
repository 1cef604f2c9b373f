package org.jointstatement.annotation.notices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.AccountDeleted;
import org.jointstatement.account.SignedInElsewhere;
import org.jointstatement.account.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of sign-ins to their account from new places: on their page and by mail, in no feed. */
@Component
public class SignInNotices {

    static final int MOST = 20;

    private static final String NEW =
            "select count(*) from notice where account_id = :reader and kind = 'SIGN_IN' and seen is null";

    private final JdbcClient rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInNotices(JdbcClient rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(SignedInElsewhere signIn) {
        UUID id = UUID.randomUUID();
        rows.sql("insert into notice (id, account_id, kind, made) values (?, ?, 'SIGN_IN', ?)")
                .params(id, signIn.account(), now())
                .update();
        rows.sql(
                        "insert into sign_in_notice (notice_id, browser, system, network) values (:id, :browser, :system, :network)")
                .param("id", id)
                .param("browser", signIn.browser())
                .param("system", signIn.system())
                .param("network", signIn.network())
                .update();
        events.publishEvent(new Noticed(List.of(id)));
    }

    /** Where somebody was who is gone is nobody's business. */
    @EventListener
    void on(AccountDeleted deleted) {
        rows.sql("delete from sign_in_notice where notice_id in (select id from notice where account_id = ?)")
                .param(deleted.id())
                .update();
    }

    /** A viewer's own: those that are new, then the newest. */
    @Transactional(readOnly = true)
    public List<SignInNotice> list(Viewer viewer) {
        return rows.sql("select n.id, n.made, n.seen, s.* from notice n join sign_in_notice s on s.notice_id = n.id"
                        + " where n.account_id = ? order by case when n.seen is null then 0 else 1 end, n.made desc, n.id"
                        + " fetch first " + MOST + " rows only")
                .param(Notices.person(viewer))
                .query((row, number) -> new SignInNotice(
                        row.getObject("id", UUID.class),
                        row.getString("browser"),
                        row.getString("system"),
                        row.getString("network"),
                        row.getObject("made", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC),
                        row.getObject("seen", OffsetDateTime.class) == null))
                .list();
    }

    @Transactional(readOnly = true)
    public int countNew(Viewer viewer) {
        return viewer.isSignedIn()
                ? rows.sql(NEW)
                        .param("reader", viewer.id())
                        .query(Integer.class)
                        .single()
                : 0;
    }

    /** How many of these notices are of sign-ins to the viewer's account and new; for mail. */
    @Transactional(readOnly = true)
    public int countNewAmong(List<UUID> ids, Viewer viewer) {
        return rows.sql(NEW + " and id in (:ids)")
                .param("reader", viewer.id())
                .param("ids", ids)
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
