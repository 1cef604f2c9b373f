package org.jointstatement.search;

import java.util.List;
import org.jointstatement.statement.StatementPublished;
import org.jointstatement.web.ContentVersion;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the index has to follow, in the transaction of the change itself. Numbers are committed in their order, so
 * whoever has followed up to one has missed nothing before it. One row per subject is enough: only its newest state is
 * ever indexed.
 */
@Component
class SearchChanges {

    static final String STATEMENT = "statement";

    /** A subject that changed; its number is the newest of its changes. */
    record Change(long number, String kind, String subject) {}

    private final JdbcClient rows;
    private final ContentVersion contentVersion;

    SearchChanges(JdbcClient rows, ContentVersion contentVersion) {
        this.rows = rows;
        this.contentVersion = contentVersion;
    }

    @EventListener
    void on(StatementPublished published) {
        add(STATEMENT, published.slug());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(String kind, String subject) {
        // The number first: its row lock makes other writers wait before they touch the same subject.
        long number = contentVersion.advance();
        rows.sql("delete from search_change where kind = ? and subject = ?")
                .params(kind, subject)
                .update();
        rows.sql("insert into search_change (number, kind, subject) values (?, ?, ?)")
                .params(number, kind, subject)
                .update();
    }

    List<Change> after(long cursor) {
        return rows.sql("select number, kind, subject from search_change where number > ? order by number")
                .param(cursor)
                .query((row, at) -> new Change(row.getLong("number"), row.getString("kind"), row.getString("subject")))
                .list();
    }

    /** The number of the newest change, or 0 if there was none yet. */
    long newest() {
        return rows.sql("select coalesce(max(number), 0) from search_change")
                .query(Long.class)
                .single();
    }

    /** What tells this database from every other. */
    String origin() {
        return rows.sql("select cast(origin as varchar(36)) from search_origin where id = 1")
                .query(String.class)
                .single();
    }
}
