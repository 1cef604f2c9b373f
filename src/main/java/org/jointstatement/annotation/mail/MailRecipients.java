package org.jointstatement.annotation.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Tokens;
import org.jointstatement.account.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those whom mail is sent to, as they are at that moment. */
@Component
class MailRecipients {

    static final Duration LINK_LASTS = Duration.ofHours(24);

    /** Somebody with an address; whether they have confirmed it and want notices. */
    record Recipient(Viewer person, String address, Locale language, boolean isOpen) {}

    private final JdbcClient rows;
    private final Accounts accounts;
    private final Clock clock;

    MailRecipients(JdbcClient rows, Accounts accounts, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** None if the account is shut, or has no address. */
    @Transactional(readOnly = true)
    public Optional<Recipient> find(UUID account) {
        return accounts.viewer(account)
                .flatMap(person -> rows.sql("select address, language, wanted and confirmed is not null as ready"
                                + " from mail_address where account_id = ? and address <> ''")
                        .param(account)
                        .query((row, number) -> new Recipient(
                                person,
                                row.getString("address"),
                                Locale.forLanguageTag(row.getString("language")),
                                row.getBoolean("ready")))
                        .optional());
    }

    /** Makes the secret of the link that confirms an address, and returns it; it is kept nowhere. */
    @Transactional
    public String link(UUID account) {
        String token = Tokens.random();
        rows.sql("update mail_address set hash = ?, expires = ? where account_id = ?")
                .params(Tokens.hash(token), OffsetDateTime.now(clock).plus(LINK_LASTS), account)
                .update();
        return token;
    }
}
