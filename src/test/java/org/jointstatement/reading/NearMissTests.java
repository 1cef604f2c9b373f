package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTests {

    @ParameterizedTest
    @CsvSource({
        "/statements/, /statements",
        "/Statements/One, /statements/one",
        "/statements/one/paragraphs/09, /statements/one/paragraphs/9",
        "/statements/one/paragraphs/[09]/, /statements/one/paragraphs/9",
        "/statements/one/paragraphs/%EF%BC%99, /statements/one/paragraphs/9",
        "/statements/one/paragraphs/%D9%A9%20, /statements/one/paragraphs/9",
        "/statements/one/paragraphs/007/citation, /statements/one/paragraphs/7/citation",
        "/statements/one/paragraphs/0, /statements/one/paragraphs/0",
        "/statements/one/paragraphs/9.5, /statements/one/paragraphs/9.5",
        "/statements/one/paragraphs/-1, /statements/one/paragraphs/-1",
        "/statements/one/sections/The%20Bridge, /statements/one/sections/the-bridge",
        "/statements/one/sections/the_bridge/, /statements/one/sections/the-bridge",
        "/%zz, /%25zz"
    })
    void anAddressIsReadAsItWasMeant(String path, String meant) {
        assertThat(NearMiss.of(path).path()).isEqualTo(meant);
    }

    /** The full-width solidus becomes a plain one when letters are made plain. */
    @Test
    void noPartBecomesAHost() {
        assertThat(NearMiss.of("/%EF%BC%8Fevil.example").path()).isEqualTo("/%2Fevil.example");
        assertThat(NearMiss.of("//evil.example").path()).isEqualTo("/evil.example");
    }

    @Test
    void theStatementThatWasNamedIsKnown() {
        assertThat(NearMiss.of("/statements/One/paragraphs/99").slug()).isEqualTo("one");
        assertThat(NearMiss.of("/search").slug()).isEmpty();
        assertThat(NearMiss.of("/" + "a/".repeat(400)).parts()).isEmpty();
    }
}
