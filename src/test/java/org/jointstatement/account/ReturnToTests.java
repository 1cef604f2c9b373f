package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/statements/x/paragraphs/9", "/search?q=%22a%20b%22", "/account#name"})
    void pathsOfThePortalAreReturnedTo(String place) {
        assertThat(ReturnTo.local(place)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "javascript:alert(1)",
                " //evil.example",
                "/login?returnTo=/login"
            })
    void otherPlacesAreNot(String place) {
        assertThat(ReturnTo.local(place)).isEqualTo("/");
    }
}
