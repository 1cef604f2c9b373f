package org.jointstatement.commitment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.Confidence;
import org.jointstatement.commitment.Direction;
import org.jointstatement.commitment.Extent;
import org.jointstatement.statement.Address;
import org.junit.jupiter.api.Test;

class RefsTests {

    @Test
    void theTwentySeventhPartFollowsTheLastLetter() {
        assertThat(Refs.part(0)).isEqualTo("a");
        assertThat(Refs.part(25)).isEqualTo("z");
        assertThat(Refs.part(26)).isEqualTo("aa");
    }

    @Test
    void aClauseThatMovedALittleKeepsItsRef() {
        assertThat(kept(
                        List.of(clause("6.1a", 0, 50), clause("6.1b", 55, 100)),
                        clause("6.1a", 0, 40),
                        clause("6.1b", 44, 100)))
                .containsExactly("6.1a", "6.1b");
    }

    @Test
    void aPartFoundBetweenTwoOthersTakesTheNextLetter() {
        assertThat(kept(
                        List.of(clause("6.1a", 0, 50), clause("6.1b", 55, 100)),
                        clause("6.1a", 0, 30),
                        clause("6.1b", 35, 50),
                        clause("6.1c", 55, 100)))
                .containsExactly("6.1a", "6.1c", "6.1b");
    }

    @Test
    void aSentenceThatIsSplitLaterKeepsItsRefForThePartWithItsFirstVerb() {
        assertThat(kept(List.of(clause("6.2", 0, 100)), clause("6.2a", 0, 30), clause("6.2b", 35, 100)))
                .containsExactly("6.2", "6.2b");
    }

    @Test
    void aSentenceThatIsJoinedLaterKeepsTheRefOfItsFirstPart() {
        assertThat(kept(List.of(clause("6.1a", 0, 30), clause("6.1b", 35, 100)), clause("6.1", 0, 100)))
                .containsExactly("6.1a");
    }

    @Test
    void whatWasNeverKnownHasTheDerivedRef() {
        assertThat(kept(List.of(), clause("6.1a", 0, 30), clause("6.1b", 35, 100)))
                .containsExactly("6.1a", "6.1b");
    }

    private static List<String> kept(List<Clause> former, Clause... derived) {
        return Refs.keep(former, List.of(derived)).stream().map(Clause::ref).toList();
    }

    private static Clause clause(String ref, int start, int end) {
        return new Clause(
                ref,
                Address.ofParagraph("some", 6).withSentence(1),
                new Extent(start, end),
                ClauseType.CONTEXT,
                null,
                0,
                Direction.NONE,
                null,
                null,
                new Extent(start, start),
                List.of(),
                false,
                "rule",
                Confidence.HIGH,
                List.of(),
                null);
    }
}
