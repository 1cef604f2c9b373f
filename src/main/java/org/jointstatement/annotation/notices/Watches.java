package org.jointstatement.annotation.notices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Statements;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The places that people watch: each their own, and nobody else's. */
@Component
public class Watches {

    /** That one person can watch. */
    static final int MOST = 500;

    private final JdbcClient rows;
    private final Statements statements;
    private final Clock clock;

    Watches(JdbcClient rows, Statements statements, Clock clock) {
        this.rows = rows;
        this.statements = statements;
        this.clock = clock;
    }

    /** The viewer's own, by place. */
    @Transactional(readOnly = true)
    public List<Watch> all(Viewer viewer) {
        return rows.sql("select slug, paragraph from watch where account_id = ? order by slug, paragraph")
                .param(Notices.person(viewer))
                .query((row, number) -> new Watch(row.getString("slug"), row.getInt("paragraph")))
                .list();
    }

    @Transactional(readOnly = true)
    public boolean has(Viewer viewer, Watch place) {
        return rows.sql("select count(*) from watch where account_id = ? and slug = ? and paragraph = ?")
                        .params(Notices.person(viewer), place.slug(), place.paragraph())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Watches a published place; watching it again changes nothing. */
    @Transactional
    public void add(Viewer viewer, Watch place) {
        UUID account = Notices.person(viewer);
        requirePublished(place);
        // The account's row is locked, so that two at once do not add the same or more than one may.
        rows.sql("select id from account where id = ? for update")
                .param(account)
                .query(UUID.class)
                .single();
        if (has(viewer, place)) {
            return;
        }
        if (all(viewer).size() >= MOST) {
            throw new TooManyWatchesException();
        }
        rows.sql("insert into watch (account_id, slug, paragraph, since) values (?, ?, ?, ?)")
                .params(account, place.slug(), place.paragraph(), OffsetDateTime.now(clock))
                .update();
    }

    /** Ends a watch; ending it again changes nothing. */
    @Transactional
    public void remove(Viewer viewer, Watch place) {
        rows.sql("delete from watch where account_id = ? and slug = ? and paragraph = ?")
                .params(Notices.person(viewer), place.slug(), place.paragraph())
                .update();
    }

    /** Who watches a paragraph, or its whole statement. */
    Collection<UUID> of(String slug, int paragraph) {
        return rows.sql("select distinct account_id from watch where slug = ? and paragraph in (0, ?)")
                .params(slug, paragraph)
                .query((row, number) -> row.getObject("account_id", UUID.class))
                .list();
    }

    private void requirePublished(Watch place) {
        if (place.isWhole()) {
            statements.get(place.slug());
        } else {
            statements.getWithParagraph(place.slug(), place.paragraph());
        }
    }
}
