package org.jointstatement.commitment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten times the text costs ten times the work, whatever the text. */
class WorkTests {

    private static final ClauseReader READER = new ClauseReader(Rules.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we, ",
                "We will work and ",
                "call on ",
                "We call on States, and ",
                "Recalling that, and ",
                "the Ministers of ",
                "to to support, and ",
                "in accordance with national ",
                "will continue to ",
                "also, again, ",
                "; and we ",
                "We express our deep and sincere ",
                "not ",
                "We note that A, call on B, ",
                "Noting that the fund urged, welcomed, ",
                "We note that, urge, and ",
                "The Council, recalling, ",
                "Norland Estland ",
                "The Norland Facility ",
                "those who will ",
                "our support ... ",
                "a",
                "((("
            })
    void workGrowsWithTheText(String piece) {
        long some = work(piece, 400);
        long more = work(piece, 4000);
        assertThat(more).isLessThan(some * 12 + 2000);
    }

    private static long work(String piece, int times) {
        Line line = new Line(Tokens.of(piece.repeat(times).codePoints().toArray()));
        List<Piece> pieces = READER.pieces(line);
        assertThat(pieces).isNotEmpty();
        return line.looks();
    }
}
