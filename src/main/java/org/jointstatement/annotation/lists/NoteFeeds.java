package org.jointstatement.annotation.lists;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Tokens;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ForbiddenException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secrets by which people read in a feed what they would see in the portal: one each, kept hashed. */
@Component
class NoteFeeds {

    private final JdbcClient rows;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    NoteFeeds(JdbcClient rows, Accounts accounts, Audit audit, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    boolean has(Viewer viewer) {
        return viewer.isSignedIn()
                && rows.sql("select count(*) from annotation_feed where account_id = ?")
                                .param(viewer.id())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Makes a secret in the place of a former one and returns it; it is kept nowhere. */
    @Transactional
    String make(Viewer viewer) {
        UUID account = person(viewer);
        String token = Tokens.random();
        forget(account);
        rows.sql("insert into annotation_feed (account_id, feed_hash, made) values (?, ?, ?)")
                .params(
                        account,
                        Tokens.hash(token),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        audit.add(viewer.name(), "annotation-feed-made", account.toString(), null);
        return token;
    }

    @Transactional
    void revoke(Viewer viewer) {
        UUID account = person(viewer);
        forget(account);
        audit.add(viewer.name(), "annotation-feed-revoked", account.toString(), null);
    }

    /** Whose secret it is, as they would be if they were signed in now; none if it was revoked or the account is shut. */
    @Transactional(readOnly = true)
    Optional<Viewer> owner(String token) {
        return rows.sql("select account_id from annotation_feed where feed_hash = ?")
                .param(Tokens.hash(token))
                .query(UUID.class)
                .optional()
                .flatMap(accounts::viewer);
    }

    /** The account's row is locked first, so that two at once do not make two. */
    private void forget(UUID account) {
        rows.sql("select id from account where id = ? for update")
                .param(account)
                .query(UUID.class)
                .single();
        rows.sql("delete from annotation_feed where account_id = ?")
                .param(account)
                .update();
    }

    private static UUID person(Viewer viewer) {
        UUID id = viewer.id();
        if (id == null) {
            throw new ForbiddenException("make a feed");
        }
        return id;
    }
}
