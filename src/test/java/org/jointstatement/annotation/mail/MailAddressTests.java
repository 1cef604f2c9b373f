package org.jointstatement.annotation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "ana@example.org,           ana@example.org",
        "Ana.Maria+x@EXAMPLE.org,   Ana.Maria+x@example.org",
        "ana@mail.bücher.example,   ana@mail.xn--bcher-kva.example"
    })
    void anAddressIsTaken(String typed, String address) {
        assertThat(MailAddress.read(" " + typed + "\n")).contains(new MailAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "@example.org",
                "ana@localhost",
                "ana@example..org",
                "ana@-example.org",
                "ana@example.org,bea@example.org",
                "ana@example.org bea@example.org",
                "Ana <ana@example.org>",
                "\"ana\r\nBcc: bea\"@example.org",
                "ana@example.org\r\nBcc: bea@example.org",
                "ana\r\nBcc: bea@example.org",
                "ana\n@example.org",
                "ana\u0000@example.org",
                "ana\u2028@example.org",
                "(a comment)ana@example.org",
                "ana@[127.0.0.1]",
                "äna@example.org"
            })
    void whatIsNotOneAddressIsNot(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 300, 100_000})
    void whatIsTooLongIsNot(int length) {
        assertThat(MailAddress.read("a".repeat(length) + "@example.org")).isEmpty();
        assertThat(MailAddress.read("a@" + "b".repeat(length) + ".org")).isEmpty();
    }
}
