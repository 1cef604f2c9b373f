package org.jointstatement.account.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Base32Tests {

    @Test
    void lettersAreThoseOfTheStandard() {
        assertThat(Base32.of("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.of(new byte[5])).isEqualTo("AAAAAAAA");
        assertThat(Base32.of(new byte[] {-1, -1, -1, -1, -1})).isEqualTo("77777777");
        assertThatIllegalArgumentException().isThrownBy(() -> Base32.of(new byte[4]));
    }

    @Test
    void whatWasGroupedIsReadHoweverItIsTyped() {
        assertThat(Base32.grouped("ABCDEFGH", "-")).isEqualTo("ABCD-EFGH");
        for (String typed : new String[] {"ABCD-EFGH", " abcd efgh\n", "ab–cdef\u00a0gh", "\u200eabcdefgh\u200b"}) {
            assertThat(Base32.typed(typed)).isEqualTo("ABCDEFGH");
        }
        assertThat(Base32.typed("٢٨٧ ０８2")).isEqualTo("287082");
    }

    @Test
    void randomLettersCarryEveryByte() {
        assertThat(Base32.random(15)).matches("[A-Z2-7]{24}").isNotEqualTo(Base32.random(15));
    }
}
