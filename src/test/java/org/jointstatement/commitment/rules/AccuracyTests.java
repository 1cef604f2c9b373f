package org.jointstatement.commitment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jointstatement.commitment.ClauseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccuracyTests {

    private final Accuracy accuracy = new Accuracy(Rules.shipped());

    @Test
    void everyClauseOfTheReviewedTextIsSplitAndTypedRight() {
        Score gold = accuracy.score("gold");
        assertThat(gold.clauses).isEqualTo(53);
        assertThat(gold.errors).isEmpty();
        assertThat(gold.strengthRight).isEqualTo(53);
    }

    @ParameterizedTest
    @ValueSource(strings = {"second", "third", "fourth"})
    void aSetKeepsItsBounds(String name) {
        Score set = accuracy.score(name);
        assertThat(set.f1(ClauseType.PLEDGE)).isGreaterThanOrEqualTo(0.95);
        assertThat(set.micro()).isGreaterThanOrEqualTo(0.9);
        assertThat(set.macro()).isGreaterThanOrEqualTo(0.9);
    }

    /** Write them again with {@code mvn -q -Paccuracy process-test-classes}. */
    @Test
    void theFiguresShownAreThoseOfTheseRules() throws IOException {
        String name = "/org/jointstatement/commitment/accuracy.json";
        try (InputStream shown = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            assertThat(new String(shown.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(accuracy.json());
        }
    }
}
