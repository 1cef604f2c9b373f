package org.jointstatement.commitment.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.Commitments;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ContentVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class RefKeeperTests {

    private static final String WORDS = "We support the bridge where possible, and will keep it open for countries.";

    @Autowired
    private Statements statements;

    @Autowired
    private Commitments commitments;

    @Autowired
    private RefKeeper keeper;

    @Autowired
    private ContentVersion contentVersion;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private final String slug = "refs-" + UUID.randomUUID();

    @Test
    void aPublishedTextHasItsRefsKeptOnce() {
        statements.publish(Fixtures.statement(slug, WORDS), new byte[0]);
        keeper.keep();

        assertThat(kept()).containsExactly("3.1a:0-36,3.1b:42-74");
    }

    @Test
    void refsThatWereGivenUnderOtherRulesStayWithTheirWords() {
        statements.publish(Fixtures.statement(slug, WORDS), new byte[0]);
        transaction.executeWithoutResult(status -> {
            rows.sql("update clause_ref set rules = 'before' where slug = ?")
                    .param(slug)
                    .update();
            rows.sql("update clause_ref set parts = '3.1b:0-36,3.1c:42-74' where address = ?")
                    .param(slug + "#para-3-s1")
                    .update();
            contentVersion.advance();
        });

        keeper.keep();

        assertThat(commitments.of(statements.get(slug)))
                .extracting(Clause::ref)
                .endsWith("3.1b", "3.1c")
                .doesNotContain("3.1a");
        assertThat(kept()).containsOnly("3.1b:0-36,3.1c:42-74").hasSize(2);
    }

    private List<String> kept() {
        return rows.sql("select parts from clause_ref where address = ?")
                .param(slug + "#para-3-s1")
                .query(String.class)
                .list();
    }
}
