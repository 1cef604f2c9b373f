package org.jointstatement.statement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published statements. */
@Component
public class Statements {

    private static final String REVISIONS =
            "select r.id from revision r join statement s on s.id = r.statement_id where s.slug = :slug ";

    private static final String NEWEST = "order by r.number desc fetch first 1 row only";

    private final JdbcClient rows;
    private final Revisions revisions;
    private final Publisher publisher;
    private final ContentVersion contentVersion;

    /** A revision never changes, so its record can be kept under its row's id. */
    private final Cache<Long, Statement> read =
            Caffeine.newBuilder().maximumSize(100).build();

    private volatile Only only = new Only(-1, Optional.empty());

    private record Only(long version, Optional<Statement> statement) {}

    Statements(JdbcClient rows, Revisions revisions, Publisher publisher, ContentVersion contentVersion) {
        this.rows = rows;
        this.revisions = revisions;
        this.publisher = publisher;
        this.contentVersion = contentVersion;
    }

    /** The current revision of every statement, newest first; those without a date come last. */
    @Transactional(readOnly = true)
    public List<Statement> all() {
        return rows
                .sql(
                        "select max(id) from revision group by statement_id order by max(adopted) desc nulls last, max(id)")
                .query(Long.class)
                .list()
                .stream()
                .map(revision -> read(Objects.requireNonNull(revision)))
                .toList();
    }

    /** The titles of the same in the same order, in one query: no text is read to list what there is. */
    @Transactional(readOnly = true)
    public List<Title> titles() {
        return rows.sql("select s.slug, r.short_title, r.language from revision r"
                        + " join statement s on s.id = r.statement_id"
                        + " join (select max(id) as id, max(adopted) as adopted from revision group by statement_id) n"
                        + " on n.id = r.id order by n.adopted desc nulls last, r.id")
                .query((row, number) ->
                        new Title(row.getString("slug"), row.getString("short_title"), row.getString("language")))
                .list();
    }

    /** The current revision of the one published statement, if it is one; every page asks, so it is kept until a change. */
    public Optional<Statement> findOnly() {
        long version = contentVersion.current();
        if (only.version() != version) {
            only = new Only(
                    version,
                    rows.sql("select min(slug) from statement having count(*) = 1")
                            .query(String.class)
                            .optional()
                            .flatMap(this::find));
        }
        return only.statement();
    }

    /** The current revision. */
    @Transactional(readOnly = true)
    public Optional<Statement> find(String slug) {
        return rows.sql(REVISIONS + NEWEST)
                .param("slug", slug)
                .query(Long.class)
                .optional()
                .map(this::read);
    }

    /** The current revision; {@link NotFoundException} if there is none. */
    @Transactional(readOnly = true)
    public Statement get(String slug) {
        return find(slug).orElseThrow(() -> new NotFoundException("statement " + slug));
    }

    /** One revision, the current or a former one; {@link NotFoundException} if there is none. */
    @Transactional(readOnly = true)
    public Statement get(String slug, int revision) {
        return rows.sql(REVISIONS + "and r.number = :number")
                .param("slug", slug)
                .param("number", revision)
                .query(Long.class)
                .optional()
                .map(this::read)
                .orElseThrow(() -> new NotFoundException("revision " + revision + " of " + slug));
    }

    /**
     * The newest revision that has this paragraph: the current one, or a former one if the text has since lost it, so
     * that a published address always lands.
     */
    @Transactional(readOnly = true)
    public Optional<Statement> findWithParagraph(String slug, int paragraph) {
        Optional<Statement> current = find(slug);
        if (current.flatMap(text -> text.findParagraph(paragraph)).isPresent()) {
            return current;
        }
        return rows.sql(REVISIONS + "and exists (select 1 from paragraph p where p.revision_id = r.id"
                        + " and p.number = :paragraph) " + NEWEST)
                .param("slug", slug)
                .param("paragraph", paragraph)
                .query(Long.class)
                .optional()
                .map(this::read);
    }

    /** The same; {@link NotFoundException} if there is none. */
    @Transactional(readOnly = true)
    public Statement getWithParagraph(String slug, int paragraph) {
        return findWithParagraph(slug, paragraph)
                .orElseThrow(() -> new NotFoundException(
                        find(slug).isPresent() ? slug + ", paragraph " + paragraph : "statement " + slug));
    }

    /** When this revision of a statement was published. */
    @Transactional(readOnly = true)
    public Instant published(Statement statement) {
        return rows.sql("select r.published from revision r join statement s on s.id = r.statement_id"
                        + " where s.slug = :slug and r.number = :number")
                .param("slug", statement.slug())
                .param("number", statement.revision())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** When a statement was last published; none if there is none. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastPublished() {
        return rows.sql("select max(published) from revision having max(published) is not null")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The bytes that the current revision was read from. */
    @Transactional(readOnly = true)
    public byte[] source(String slug) {
        return rows.sql(REVISIONS.replace("r.id", "r.source") + NEWEST)
                .param("slug", slug)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new NotFoundException("statement " + slug));
    }

    /**
     * Publishes a text unless the current revision is just this. A changed text becomes the next revision; the former
     * one and every address are kept. Those who publish at the same time do so one after the other.
     *
     * @param source the bytes it was read from
     */
    @Transactional
    public Publication publish(Statement statement, byte[] source) {
        if (isCurrent(statement)) {
            return Publication.UNCHANGED;
        }
        publisher.awaitTurn();
        if (isCurrent(statement)) {
            return Publication.UNCHANGED;
        }
        int revision = find(statement.slug()).map(Statement::revision).orElse(0) + 1;
        publisher.publish(statement, revision, source);
        return revision == 1 ? Publication.NEW : Publication.REVISED;
    }

    private boolean isCurrent(Statement statement) {
        return find(statement.slug())
                .filter(current -> publisher.isSame(current, statement))
                .isPresent();
    }

    private Statement read(long revision) {
        return read.get(revision, revisions::read);
    }
}
