package org.jointstatement.statement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.hibernate.SessionEventListener;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RevisionsTests {

    @Autowired
    private Statements statements;

    @Autowired
    private Revisions revisions;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient rows;

    @Test
    void aLongTextTakesAsManyQueriesAsAShortOne() {
        Statement shorter = Texts.ofLength("revisions-short", 3);
        Statement longer = Texts.ofLength("revisions-long", 300);

        assertThat(queriesToRead(longer)).isEqualTo(queriesToRead(shorter)).isBetween(1, 6);
    }

    @Test
    void manyCountriesTakeAsManyQueriesAsOne() {
        LocalDate day = LocalDate.of(2020, 6, 18);
        Statement one = Texts.withParticipants("revisions-one", day, "Nepal");
        Statement many = Texts.withParticipants(
                "revisions-many", day, "Nepal", "Fiji", "Chad", "Peru", "Samoa", "Malta", "the Lighthouse Keepers");

        assertThat(queriesToRead(many)).isEqualTo(queriesToRead(one));
    }

    @Test
    void allPartsAreReadInTheirOrder() {
        Statement statement = Texts.ofLength("revisions-order", 120);
        statements.publish(statement, new byte[0]);

        Statement read = statements.get("revisions-order");

        assertThat(read.sections()).isEqualTo(statement.sections());
        assertThat(read.footnotes()).isEqualTo(statement.footnotes());
        assertThat(read.participants().stream().map(Participant::name))
                .containsExactly("Nepal", "Fiji", "the Harbour Masters");
    }

    @Test
    void whatIsReadIsWhatWasPublishedButForTheCountries() {
        Statement statement = Texts.withParticipants("revisions-same", LocalDate.of(2020, 6, 18), "the Pilots");
        statements.publish(statement, new byte[0]);

        assertThat(statements.get("revisions-same")).isEqualTo(statement);
    }

    @Test
    void aStatementWithoutADayHasCountriesWithoutStatuses() {
        Statement undated = new Statement(
                "revisions-undated",
                1,
                "Joint statement",
                "Undated",
                "Undated",
                null,
                null,
                null,
                "en",
                new Source("undated.txt", "2".repeat(64), null),
                Texts.ofLength("revisions-undated", 1).sections(),
                List.of(),
                Texts.ofLength("revisions-undated", 1).participants());
        statements.publish(undated, new byte[0]);

        assertThat(statements.get("revisions-undated").participants().get(0).country())
                .isNotNull()
                .satisfies(country -> assertThat(country.statuses()).isEmpty());
    }

    /** Classes that are written while the portal runs cost a start and memory: docs/decisions/0015. */
    @Test
    void entitiesAreNoProxies() {
        Class<?> type = new TransactionTemplate(transactions)
                .execute(transaction ->
                        entities.getReference(CountryEntity.class, "NPL").getClass());

        assertThat(type).isEqualTo(CountryEntity.class);
    }

    private int queriesToRead(Statement statement) {
        statements.publish(statement, new byte[0]);
        long revision = rows.sql("select r.id from revision r join statement s on s.id = r.statement_id"
                        + " where s.slug = :slug")
                .param("slug", statement.slug())
                .query(Long.class)
                .single();
        QueryCounter queries = new QueryCounter();
        Statement read = new TransactionTemplate(transactions).execute(transaction -> {
            entities.unwrap(Session.class).addEventListeners(queries);
            return revisions.read(revision);
        });
        assertThat(read.paragraphs()).hasSameSizeAs(statement.paragraphs());
        return queries.count.get();
    }

    /** Counts what one session asks the database, lazy loading included. */
    private static final class QueryCounter implements SessionEventListener {

        private static final long serialVersionUID = 1L;

        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void jdbcExecuteStatementStart() {
            count.incrementAndGet();
        }
    }
}
