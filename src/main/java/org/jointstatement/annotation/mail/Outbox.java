package org.jointstatement.annotation.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jointstatement.annotation.notices.Noticed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that are still to be sent, as rows: they are written with what they tell of and taken out when they are sent, so
 * that a crash loses none. Whoever sends marks that they have begun; of two instances one does.
 */
@Component
class Outbox {

    /** What is begun and not said to be done after this time, has crashed. */
    static final Duration GIVEN_UP = Duration.ofMinutes(5);

    /** A mail that crashed the portal twice may have gone out twice: that is enough. */
    private static final int BEGINNINGS = 2;

    private static final int FAILURES = 10;

    /** One mail to be sent: a link to confirm the address, or what is new. */
    record Due(UUID id, @Nullable UUID notice, int failed, int begun) {}

    private final JdbcClient rows;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(JdbcClient rows, MailSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** Adds a mail of each of these notices whose reader wants it; one that waits says it too. */
    @EventListener
    void on(Noticed news) {
        if (settings.isOn()) {
            rows.sql("insert into mail_due (id, account_id, notice_id, due, failed, begun)"
                            + " select n.id, n.account_id, n.id, :now, 0, 0 from notice n"
                            + " join mail_address m on m.account_id = n.account_id"
                            + " where n.id in (:notices) and m.wanted and m.confirmed is not null"
                            + " and not exists (select 1 from mail_due d where d.notice_id = n.id)")
                    .param("now", now())
                    .param("notices", news.notices())
                    .update();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addLink(UUID account) {
        rows.sql("insert into mail_due (id, account_id, due, failed, begun) values (?, ?, ?, 0, 0)")
                .params(UUID.randomUUID(), account, now())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(UUID account) {
        rows.sql("delete from mail_due where account_id = ?").param(account).update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void dropNotices(UUID account) {
        rows.sql("delete from mail_due where account_id = ? and notice_id is not null")
                .param(account)
                .update();
    }

    /** Whose mails are due, the longest due first. */
    @Transactional(readOnly = true)
    public List<UUID> accounts(int most) {
        return rows
                .sql("select account_id from mail_due where due <= ? group by account_id order by min(due)")
                .param(now())
                .query((row, number) -> row.getObject("account_id", UUID.class))
                .stream()
                .limit(most)
                .toList();
    }

    /** Takes a person's mails that are due for this instance, for as long as sending may last. */
    @Transactional
    public List<Due> begin(UUID account) {
        rows.sql("select account_id from mail_address where account_id = ? for update")
                .param(account)
                .query(UUID.class)
                .optional();
        OffsetDateTime now = now();
        rows.sql("delete from mail_due where account_id = ? and due <= ? and begun >= ?")
                .params(account, now, BEGINNINGS)
                .update();
        List<Due> found = rows.sql("select * from mail_due where account_id = ? and due <= ? order by due, id")
                .params(account, now)
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("notice_id", UUID.class),
                        row.getInt("failed"),
                        row.getInt("begun")))
                .list();
        rows.sql("update mail_due set begun = begun + 1, due = ? where account_id = ? and due <= ?")
                .params(now.plus(GIVEN_UP), account, now)
                .update();
        return found;
    }

    /** They are sent, or need not be. */
    @Transactional
    public void done(List<Due> mails) {
        if (!mails.isEmpty()) {
            rows.sql("delete from mail_due where id in (:ids)")
                    .param("ids", mails.stream().map(Due::id).toList())
                    .update();
        }
    }

    /** The server did not take them: they are tried again, later each time, and given up after some days. */
    @Transactional
    public void failed(List<Due> mails) {
        for (Due mail : mails) {
            Duration wait = Duration.ofMinutes(1L << Math.min(mail.failed(), FAILURES));
            rows.sql("update mail_due set failed = failed + 1, begun = ?, due = ? where id = ?")
                    .params(mail.begun(), now().plus(wait), mail.id())
                    .update();
        }
        rows.sql("delete from mail_due where failed > ?").param(FAILURES).update();
    }

    /** They wait until this time, as if nobody had begun. */
    @Transactional
    public void postpone(List<Due> mails, OffsetDateTime until) {
        mails.forEach(mail -> rows.sql("update mail_due set begun = ?, due = ? where id = ?")
                .params(mail.begun(), until, mail.id())
                .update());
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
