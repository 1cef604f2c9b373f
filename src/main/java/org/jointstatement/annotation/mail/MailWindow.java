package org.jointstatement.annotation.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the mails of a person, so that nobody, and no stranger's address, gets more in an hour than is bearable. */
@Component
class MailWindow {

    private static final Duration WINDOW = Duration.ofHours(1);

    private record Window(@Nullable OffsetDateTime began, int sent) {}

    private final JdbcClient rows;
    private final MailSettings settings;
    private final Clock clock;

    MailWindow(JdbcClient rows, MailSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /** When there is room for a mail again; none if there is now. */
    @Transactional(readOnly = true)
    public Optional<OffsetDateTime> full(UUID account) {
        Window window = window(account);
        return isOver(window) || window.sent() < settings.perHour()
                ? Optional.empty()
                : Optional.ofNullable(window.began()).map(began -> began.plus(WINDOW));
    }

    /** Counts a mail that was sent. */
    @Transactional
    public void count(UUID account) {
        Window window = window(account);
        OffsetDateTime began = window.began();
        if (began == null || isOver(window)) {
            set(account, now(), 1);
        } else {
            set(account, began, window.sent() + 1);
        }
    }

    private boolean isOver(Window window) {
        OffsetDateTime began = window.began();
        return began == null || began.plus(WINDOW).isBefore(now());
    }

    private Window window(UUID account) {
        return rows.sql("select window_began, window_sent from mail_address where account_id = ?")
                .param(account)
                .query((row, number) ->
                        new Window(row.getObject("window_began", OffsetDateTime.class), row.getInt("window_sent")))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private void set(UUID account, OffsetDateTime began, int sent) {
        rows.sql("update mail_address set window_began = ?, window_sent = ? where account_id = ?")
                .params(began, sent, account)
                .update();
    }
}
