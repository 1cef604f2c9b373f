package org.jointstatement.search.index;

import java.util.List;
import org.jointstatement.account.AccountRenamed;
import org.jointstatement.annotation.AnnotationChanged;
import org.jointstatement.annotation.tags.TagRelabelled;
import org.jointstatement.commitment.ClausesCorrected;
import org.jointstatement.glossary.GlossaryChanged;
import org.jointstatement.statement.StatementPublished;
import org.jointstatement.web.ContentVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the index has to follow, in the transaction of the change itself. Numbers are committed in their order, so
 * whoever has followed up to one has missed nothing before it. One row per subject is enough: only its newest state is
 * ever indexed. A change that not everyone may see has a number too, and moves no content version.
 */
@Component
public class SearchChanges {

    /** Its text, its clauses, what it names; the subject is its slug. */
    public static final String STATEMENT = "statement";

    static final String ANNOTATION = "annotation";

    /** The name of whoever wrote annotations; the subject is the account. */
    static final String AUTHOR = "author";

    static final String TAG = "tag";

    /** What may be named in every statement. */
    public static final String GLOSSARY = "glossary";

    /** A subject that changed; its number is the newest of its changes. */
    public record Change(long number, String kind, String subject) {}

    private final JdbcClient rows;
    private final ContentVersion contentVersion;
    private final ApplicationEventPublisher events;

    SearchChanges(JdbcClient rows, ContentVersion contentVersion, ApplicationEventPublisher events) {
        this.rows = rows;
        this.contentVersion = contentVersion;
        this.events = events;
    }

    @EventListener
    void on(StatementPublished published) {
        add(STATEMENT, published.slug());
    }

    @EventListener
    void on(ClausesCorrected corrected) {
        add(STATEMENT, corrected.sentence().slug());
    }

    @EventListener
    void on(GlossaryChanged changed) {
        add(GLOSSARY, GLOSSARY);
    }

    @EventListener
    void on(AnnotationChanged changed) {
        add(ANNOTATION, NoteDocuments.subject(changed.id()));
    }

    @EventListener
    void on(AccountRenamed renamed) {
        add(AUTHOR, renamed.id().toString());
    }

    @EventListener
    void on(TagRelabelled relabelled) {
        add(TAG, relabelled.key());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String kind, String subject) {
        // The lock first: whoever else writes waits for it, so that the number after the newest is nobody else's.
        contentVersion.lock();
        long number = newest() + 1;
        rows.sql("delete from search_change where kind = ? and subject = ?")
                .params(kind, subject)
                .update();
        rows.sql("insert into search_change (number, kind, subject) values (?, ?, ?)")
                .params(number, kind, subject)
                .update();
        events.publishEvent(new Change(number, kind, subject));
    }

    /** Whether an annotation has changed, or the name of an author or a tag, since this number. */
    boolean hasNotesAfter(long cursor) {
        return rows.sql("select count(*) from search_change where number > ? and kind in (?, ?, ?)")
                        .params(cursor, ANNOTATION, AUTHOR, TAG)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public List<Change> after(long cursor) {
        return rows.sql("select number, kind, subject from search_change where number > ? order by number")
                .param(cursor)
                .query((row, at) -> new Change(row.getLong("number"), row.getString("kind"), row.getString("subject")))
                .list();
    }

    /** The number of the newest change, or 0 if there was none yet. */
    public long newest() {
        return rows.sql("select coalesce(max(number), 0) from search_change")
                .query(Long.class)
                .single();
    }

    /** What tells this database from every other. */
    public String origin() {
        return rows.sql("select cast(origin as varchar(36)) from search_origin where id = 1")
                .query(String.class)
                .single();
    }
}
