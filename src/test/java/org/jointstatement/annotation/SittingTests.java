package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingTests {

    private static final OffsetDateTime KEPT = OffsetDateTime.parse("2026-11-28T15:00:00.123456Z");
    private static final String ID = "11111111-1111-4111-8111-111111111111";

    @Test
    void aSittingKnowsItsOwnDraftAndTheOneThatItShowed() {
        Draft draft = draft(3);

        assertThat(Sitting.parse(ID, "4", "").knows(draft)).isTrue();
        assertThat(Sitting.begun().seeing(draft).knows(draft)).isTrue();
        assertThat(Sitting.parse(null, "0", "2026-11-28T15:00:00.123456Z").knows(draft))
                .isTrue();
        assertThat(Sitting.begun().knows(draft)).isFalse();
        assertThat(Sitting.parse(null, "0", "2026-11-28T15:00:00.123Z").knows(draft))
                .isFalse();
    }

    @Test
    void twoThatDoNotSayWhichTheyAreAreNotTheSame() {
        Draft draft = new Draft("a#para-1", null, Writing.comment("x", Audience.ONLY_ME), KEPT, Sitting.UNKNOWN);

        assertThat(Sitting.UNKNOWN.knows(draft)).isFalse();
    }

    @Test
    void aRequestThatWasOvertakenIsKnownByItsTurn() {
        assertThat(Sitting.parse(ID, "2", "").isOvertakenBy(draft(3))).isTrue();
        assertThat(Sitting.parse(ID, "4", "").isOvertakenBy(draft(3))).isFalse();
        // Without scripts there are no turns.
        assertThat(Sitting.parse(ID, "0", "").isOvertakenBy(draft(0))).isFalse();
        assertThat(Sitting.begun().isOvertakenBy(draft(3))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"x,x,x", "1-1-1-1-1,-1,2026", "'',99999999999,''"})
    void whatIsForgedIsNotSaid(String id, String turn, String seen) {
        assertThat(Sitting.parse(id, turn, seen)).isEqualTo(Sitting.UNKNOWN);
    }

    private static Draft draft(int turn) {
        Sitting sitting = new Sitting(UUID.fromString(ID), turn, null);
        return new Draft("a#para-1", null, Writing.comment("x", Audience.ONLY_ME), KEPT, sitting);
    }
}
