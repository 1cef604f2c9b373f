package org.jointstatement.annotation.notices;

import java.util.Optional;
import java.util.UUID;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Tokens;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses at which people read their notices in a feed reader, one each. */
@Component
class NoticeFeeds {

    private final JdbcClient rows;
    private final Accounts accounts;
    private final Audit audit;

    NoticeFeeds(JdbcClient rows, Accounts accounts, Audit audit) {
        this.rows = rows;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public boolean has(Viewer viewer) {
        return rows.sql("select count(*) from notice_feed where account_id = ?")
                        .param(Notices.person(viewer))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Makes the secret, in the place of a former one, and returns it; it is kept nowhere. */
    @Transactional
    public String make(Viewer viewer) {
        UUID account = Notices.person(viewer);
        String token = Tokens.random();
        rows.sql("select id from account where id = ? for update")
                .param(account)
                .query(UUID.class)
                .single();
        forget(account);
        rows.sql("insert into notice_feed (account_id, hash) values (?, ?)")
                .params(account, Tokens.hash(token))
                .update();
        audit.add(viewer.name(), "notice-feed-made", account.toString(), null);
        return token;
    }

    @Transactional
    public void revoke(Viewer viewer) {
        UUID account = Notices.person(viewer);
        forget(account);
        audit.add(viewer.name(), "notice-feed-revoked", account.toString(), null);
    }

    /** Whose feed has this secret; nobody's if it was revoked, or the account is shut. */
    @Transactional(readOnly = true)
    public Optional<Viewer> owner(String token) {
        return rows.sql("select account_id from notice_feed where hash = ?")
                .param(Tokens.hash(token))
                .query(UUID.class)
                .optional()
                .flatMap(accounts::viewer);
    }

    private void forget(UUID account) {
        rows.sql("delete from notice_feed where account_id = ?").param(account).update();
    }
}
