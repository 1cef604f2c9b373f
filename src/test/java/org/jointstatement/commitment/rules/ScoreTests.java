package org.jointstatement.commitment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointstatement.commitment.ClauseType;
import org.junit.jupiter.api.Test;

class ScoreTests {

    private static final ClauseReader READER = new ClauseReader(Rules.shipped());
    private static final String SENTENCE = "We support trade, and will cooperate.";

    @Test
    void whatIsRightCountsForItsType() {
        Score score =
                score(expected("We support trade", ClauseType.SUPPORT), expected("will cooperate", ClauseType.PLEDGE));
        assertThat(score.micro()).isEqualTo(1);
        assertThat(score.splitRight).isEqualTo(1);
        assertThat(score.errors).isEmpty();
    }

    @Test
    void aWrongTypeCountsAgainstBoth() {
        Score score =
                score(expected("We support trade", ClauseType.AFFIRM), expected("will cooperate", ClauseType.PLEDGE));
        assertThat(score.f1(ClauseType.AFFIRM)).isZero();
        assertThat(score.f1(ClauseType.SUPPORT)).isZero();
        assertThat(score.f1(ClauseType.PLEDGE)).isEqualTo(1);
        assertThat(score.confusion).containsEntry("AFFIRM SUPPORT", 1);
        assertThat(score.errors).hasSize(1);
    }

    @Test
    void aClauseTooManyIsFoundWithoutBeingExpected() {
        Score score = score(expected(SENTENCE, ClauseType.SUPPORT));
        assertThat(score.splitRight).isZero();
        assertThat(score.types.get(ClauseType.PLEDGE)).containsExactly(0, 1, 0);
    }

    private static Marked.Expected expected(String text, ClauseType type) {
        return new Marked.Expected(text, type, 3);
    }

    private static Score score(Marked.Expected... clauses) {
        return new Score(READER, List.of(new Marked("", "1.1", SENTENCE, List.of(clauses))));
    }
}
