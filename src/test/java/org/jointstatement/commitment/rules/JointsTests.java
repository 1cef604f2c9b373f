package org.jointstatement.commitment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a sentence is split: at each stroke, and nowhere else. */
class JointsTests {

    private static final ClauseReader READER = new ClauseReader(Rules.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They acknowledged that progress was slow,/ expressed their regret/ and urged the builders to hurry.",
                "They noted that prices rose, fell and rose again.",
                "Urges States that have not yet done so to join,/ invites donors to help/ and requests the Office to report.",
                "We urge those that had not yet signed to do so.",
                "We recognise that ministers must reduce emissions, support workers and encourage innovation.",
                "The Council, noting the report,/ welcoming the offer/ and recalling its decision,/ requests a study.",
                "Notes the role that cities play,/ urges States to help them.",
                "We will widen cooperation by training officers, supporting research,/ and call on others to help.",
                "We have agreed a code of conduct/ and ask creditors to apply it.",
                "The Ministers agreed to meet again/ and have set a target of two years.",
                "We will protect lives,/ provide shelter to refugees,/ and put our economies in order.",
                "Several Ministers proposed a cap, and others asked for more time.",
                "The Meeting discussed piracy, and Members shared their experience."
            })
    void aClauseBeginsAtEachStroke(String strokes) {
        Marked sentence = new Marked("", "1.1", strokes.replace("/", ""), List.of());
        assertThat(sentence.derived(READER).stream()
                        .map(sentence::words)
                        .map(JointsTests::bare)
                        .toList())
                .isEqualTo(
                        Arrays.stream(strokes.split("/")).map(JointsTests::bare).toList());
    }

    private static String bare(String clause) {
        return clause.replaceAll("^[ ,]*(and )?|[ ,.]+$", "");
    }
}
