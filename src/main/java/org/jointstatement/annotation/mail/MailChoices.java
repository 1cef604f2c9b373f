package org.jointstatement.annotation.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jointstatement.account.Tokens;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.ForbiddenException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people want their notices sent, each for themselves; nothing goes to an address before it is confirmed. */
@Component
class MailChoices {

    private final JdbcClient rows;
    private final Outbox outbox;
    private final Clock clock;

    MailChoices(JdbcClient rows, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<MailChoice> find(Viewer viewer) {
        return rows.sql("select * from mail_address where account_id = ?")
                .param(person(viewer))
                .query(MailChoices::choice)
                .optional();
    }

    /**
     * Takes an address and asks for a link to be sent there that confirms it. The same address again, where it is not
     * confirmed, asks for another link.
     */
    @Transactional
    public void ask(Viewer viewer, MailAddress address) {
        UUID account = lock(viewer);
        Optional<MailChoice> former = find(viewer);
        if (former.isPresent()
                && former.get().isConfirmed()
                && former.get().address().equals(address.text())) {
            return;
        }
        String language = LocaleContextHolder.getLocale().getLanguage();
        if (former.isEmpty()) {
            rows.sql("insert into mail_address (account_id, address, language, wanted, window_sent)"
                            + " values (?, ?, ?, true, 0)")
                    .params(account, address.text(), language)
                    .update();
        } else {
            rows.sql("update mail_address set address = ?, language = ?, confirmed = null, wanted = true,"
                            + " hash = null, expires = null where account_id = ?")
                    .params(address.text(), language, account)
                    .update();
        }
        outbox.drop(account);
        outbox.addLink(account);
    }

    /** Confirms the viewer's address with the secret that was sent there; whether it was the right one. */
    @Transactional
    public boolean confirm(Viewer viewer, String token) {
        return rows.sql("update mail_address set confirmed = ?, hash = null, expires = null"
                                + " where account_id = ? and hash = ? and expires > ?")
                        .params(now(), person(viewer), Tokens.hash(token), now())
                        .update()
                > 0;
    }

    /** Whether this secret would confirm the viewer's address. */
    @Transactional(readOnly = true)
    public boolean confirms(Viewer viewer, String token) {
        return rows.sql("select count(*) from mail_address where account_id = ? and hash = ? and expires > ?")
                        .params(person(viewer), Tokens.hash(token), now())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Has each notice sent, or none. */
    @Transactional
    public void want(Viewer viewer, boolean wanted) {
        UUID account = lock(viewer);
        rows.sql("update mail_address set wanted = ? where account_id = ?")
                .params(wanted, account)
                .update();
        if (!wanted) {
            outbox.dropNotices(account);
        }
    }

    /** Forgets the address and what was still to be sent there. How many mails went out is not forgotten. */
    @Transactional
    public void forget(Viewer viewer) {
        UUID account = lock(viewer);
        outbox.drop(account);
        rows.sql("update mail_address set address = '', confirmed = null, wanted = false, hash = null, expires = null"
                        + " where account_id = ?")
                .param(account)
                .update();
    }

    /** The account's row is locked, so that two at once do not both add an address. */
    private UUID lock(Viewer viewer) {
        return rows.sql("select id from account where id = ? for update")
                .param(person(viewer))
                .query(UUID.class)
                .single();
    }

    private static UUID person(Viewer viewer) {
        UUID id = viewer.id();
        if (id == null) {
            throw new ForbiddenException("get mail");
        }
        return id;
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static MailChoice choice(ResultSet row, int number) throws SQLException {
        return new MailChoice(row.getString("address"), row.getObject("confirmed") != null, row.getBoolean("wanted"));
    }
}
