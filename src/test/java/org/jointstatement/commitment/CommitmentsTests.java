package org.jointstatement.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointstatement.commitment.rules.Rules;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statement;
import org.junit.jupiter.api.Test;

class CommitmentsTests {

    private final Commitments commitments =
            new Commitments(new DerivedClauses(Rules.shipped()), (statement, derived) -> derived);

    @Test
    void clausesStandInTheOrderOfTheText() {
        List<Clause> clauses = commitments.of(Fixtures.statement("order"));

        assertThat(clauses).extracting(Clause::ref).containsExactly("1.1", "2.1", "2.2", "3.1");
        assertThat(clauses.get(3).type()).isEqualTo(ClauseType.PLEDGE);
    }

    @Test
    void aParagraphHasItsOwnClauses() {
        Statement statement = Fixtures.statement("own");

        assertThat(commitments.of(statement, statement.paragraphs().get(1)))
                .extracting(Clause::ref)
                .containsExactly("2.1", "2.2");
    }

    @Test
    void aRevisionIsDerivedOnce() {
        Statement statement = Fixtures.statement("once");

        assertThat(commitments.of(statement)).isSameAs(commitments.of(statement));
    }

    @Test
    void aLanguageThatTheRulesCannotReadHasNoClauses() {
        assertThat(commitments.of(Fixtures.translated("arabic", "ar", "بيان", "الجسر", "We will keep it.")))
                .isEmpty();
        assertThat(commitments.of(Fixtures.translated("british", "en-GB", "Bridge", "Bridge", "We will keep it.")))
                .isNotEmpty();
    }

    @Test
    void anExtentCutsCodePoints() {
        assertThat(new Extent(1, 3).in("\uD83C\uDF09\uD840\uDC00ab")).isEqualTo("\uD840\uDC00a");
    }
}
