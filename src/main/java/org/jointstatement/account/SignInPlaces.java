package org.jointstatement.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The places that accounts have signed in from, as hashes: the network and the browser, without their last numbers,
 * which change by themselves.
 */
@Component
class SignInPlaces {

    /** Of one account; the one that was used longest ago goes. */
    static final int MOST = 50;

    private final JdbcClient rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInPlaces(JdbcClient rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps the place, and tells of it if the account has signed in before, and from elsewhere only. */
    @Transactional
    public void signedIn(UUID account, Device device) {
        // The account's row is locked first, so that of two at once one tells.
        rows.sql("select id from account where id = ? for update")
                .param(account)
                .query(UUID.class)
                .single();
        String place = hash(account, device);
        OffsetDateTime now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        int known = rows.sql("update sign_in_place set used = ? where account_id = ? and place = ?")
                .params(now, account, place)
                .update();
        if (known == 0) {
            boolean isFirst = count(account) == 0;
            rows.sql("insert into sign_in_place (account_id, place, used) values (?, ?, ?)")
                    .params(account, place, now)
                    .update();
            dropOldest(account);
            if (!isFirst) {
                events.publishEvent(
                        new SignedInElsewhere(account, device.browser(), device.system(), device.network()));
            }
        }
    }

    void forget(UUID account) {
        rows.sql("delete from sign_in_place where account_id = ?")
                .param(account)
                .update();
    }

    private int count(UUID account) {
        return rows.sql("select count(*) from sign_in_place where account_id = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private void dropOldest(UUID account) {
        rows.sql("select place from sign_in_place where account_id = ? order by used desc, place offset " + MOST
                        + " rows")
                .param(account)
                .query(String.class)
                .list()
                .forEach(place -> rows.sql("delete from sign_in_place where account_id = ? and place = ?")
                        .params(account, place)
                        .update());
    }

    private static String hash(UUID account, Device device) {
        String network = device.network().replaceFirst("\\.[0-9]+$", "");
        return Tokens.hash(account + "\n" + network + "\n" + device.browser() + "\n" + device.system());
    }
}
