package org.jointstatement.statement;

import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StatementsTests {

    @Autowired
    private Statements statements;

    @Test
    void whatIsPublishedIsWhatIsRead() {
        Statement statement = Fixtures.statement("published-and-read");

        assertThat(statements.publish(statement, new byte[] {1, 2})).isEqualTo(Publication.NEW);

        Statement read = statements.get("published-and-read");
        assertThat(read.sections()).isEqualTo(statement.sections());
        assertThat(read.footnotes()).isEqualTo(statement.footnotes());
        assertThat(statements.source("published-and-read")).containsExactly(1, 2);
    }

    @Test
    void publishingTheSameTextTwiceChangesNothing() {
        statements.publish(Fixtures.statement("published-twice"), new byte[0]);

        assertThat(statements.publish(Fixtures.statement("published-twice"), new byte[0]))
                .isEqualTo(Publication.UNCHANGED);
        assertThat(statements.get("published-twice").revision()).isEqualTo(1);
    }

    @Test
    void aChangedTextIsANewRevision() {
        statements.publish(Fixtures.statement("published-changed"), new byte[0]);

        assertThat(statements.publish(Fixtures.statement("published-changed", "We will close it."), new byte[0]))
                .isEqualTo(Publication.REVISED);
        assertThat(statements.get("published-changed").revision()).isEqualTo(2);
    }

    @Test
    void statementsWithoutADateComeLast() {
        statements.publish(
                Fixtures.translated("published-undated", "en", "Joint Statement", "Dates", "We met."), new byte[0]);

        assertThat(statements.all().stream().map(Statement::adopted)).isSortedAccordingTo(nullsLast(reverseOrder()));
    }

    @Test
    void titlesAreThoseOfAllStatementsInTheirOrder() {
        String slug = "titled-" + UUID.randomUUID();
        statements.publish(Fixtures.statement(slug), new byte[0]);
        statements.publish(Fixtures.statement(slug, "Other words."), new byte[0]);

        assertThat(statements.titles())
                .containsExactlyElementsOf(statements.all().stream()
                        .map(all -> new Title(all.slug(), all.shortTitle(), all.language()))
                        .toList())
                .extracting(Title::slug)
                .containsOnlyOnce(slug);
    }
}
