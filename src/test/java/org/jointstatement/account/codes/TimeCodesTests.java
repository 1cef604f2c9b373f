package org.jointstatement.account.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** Appendix B of RFC 6238, whose codes have eight digits: the last six are those of a shorter code. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        long step = TimeCodes.step(Instant.ofEpochSecond(seconds));

        assertThat(TimeCodes.of(SECRET, step)).isEqualTo(code.substring(2));
    }

    @Test
    void aCodeIsGoodAStepBeforeAndAfterItsOwnAndNoLonger() {
        String code = TimeCodes.of(SECRET, 100);

        assertThat(TimeCodes.stepOf(SECRET, code, Instant.ofEpochSecond(98 * 30 + 29)))
                .isEmpty();
        assertThat(TimeCodes.stepOf(SECRET, code, Instant.ofEpochSecond(99 * 30)))
                .hasValue(100);
        assertThat(TimeCodes.stepOf(SECRET, code, Instant.ofEpochSecond(101 * 30 + 29)))
                .hasValue(100);
        assertThat(TimeCodes.stepOf(SECRET, code, Instant.ofEpochSecond(102 * 30)))
                .isEmpty();
    }

    @Test
    void whatIsNoCodeIsOfNoStep() {
        for (String typed : new String[] {"", "0", TimeCodes.of(SECRET, 1) + "0", "\ud800"}) {
            assertThat(TimeCodes.stepOf(SECRET, typed, Instant.ofEpochSecond(30)))
                    .isEmpty();
        }
    }

    @Test
    void digitsAreThoseThatAreTypedWhateverTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(TimeCodes.of(SECRET, 1)).isEqualTo("287082");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aSecretIsAsLongAsTheHashAndNoOtherIsTheSame() {
        assertThat(TimeCodes.newSecret()).hasSize(20).isNotEqualTo(TimeCodes.newSecret());
    }
}
