package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTests {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @ParameterizedTest
    @CsvSource({
        "PUBLIC,ONLY_ME,PUBLIC,ONLY_ME",
        "PUBLIC,PUBLIC,ONLY_ME,ONLY_ME",
        "ONLY_ME,ONLY_ME,PUBLIC,PUBLIC",
        "PUBLIC,SIGNED_IN,ONLY_ME,ONLY_ME",
        "ONLY_ME,SIGNED_IN,PUBLIC,SIGNED_IN",
        "PUBLIC,ONLY_ME,ONLY_ME,ONLY_ME",
        ",ONLY_ME,PUBLIC,ONLY_ME",
        ",PUBLIC,SIGNED_IN,SIGNED_IN"
    })
    void whoChangedTheReadersDecidesAndOfTwoChoicesTheSafer(
            @Nullable Audience base, Audience saved, Audience mine, Audience merged) {
        Writing former = base == null ? null : Writing.comment("One", base);

        assertThat(Merge.readers(former, Writing.comment("One", saved), Writing.comment("Two", mine)))
                .isEqualTo(new Readers(merged, null));
    }

    @Test
    void ofTwoTeamsNeitherReadsIt() {
        assertThat(Merge.readers(Writing.comment("One", Audience.ONLY_ME), team(ONE), team(OTHER)))
                .isEqualTo(new Readers(Audience.ONLY_ME, null));
        assertThat(Merge.readers(Writing.comment("One", Audience.PUBLIC), team(ONE), team(ONE)))
                .isEqualTo(new Readers(Audience.TEAM, ONE));
    }

    @Test
    void whatIsPutTogetherIsForTheMergedReaders() {
        assertThat(Merge.of(
                        Writing.comment("One. Two.", Audience.PUBLIC),
                        Writing.comment("One. Two.", Audience.ONLY_ME),
                        Writing.comment("One. Two, mine.", Audience.PUBLIC)))
                .contains(Writing.comment("One. Two, mine.", Audience.ONLY_ME));
    }

    private static Writing team(UUID team) {
        return new Writing("One", Audience.TEAM, team, Motivation.COMMENT, List.of(), Place.WHOLE);
    }
}
