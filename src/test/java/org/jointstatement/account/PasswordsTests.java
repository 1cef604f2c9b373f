package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "violet otters hum",
                "gnarled teacup 7 lagoon",
                "Xq7!vR2#pL9$wT4",
                "парус лимон облако",
                "𝒸𝓇𝒶𝓏𝓎 teapot lagoon",
                "               violet",
                "correct horse staple lagoon"
            })
    void anyFifteenCharactersOfOnesOwnAreAPassword(String password) {
        assertThatCode(() -> passwords.check("password", password, "ada")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "P@ssw0rdP@ssw0rd!",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "otterotterotterotter",
                "123456789012345",
                "abcdefghijklmnop",
                "qwertyuiopasdfghjkl",
                "1qaz2wsx3edc4rfv",
                "Welcome2024!!!!!",
                "letmein-letmein-1",
                "JointStatementPortal",
                "Ada-Writer-2026!!",
                "correcthorsebatterystaple",
                "iloveyou iloveyou",
                "ＰＡＳＳＷＯＲＤpassword"
            })
    void whatEveryoneTriesIsRefused(String password) {
        assertRefused(password, "account.password.known");
    }

    @Test
    void fourteenCharactersAreTooShortAndAHundredAndTwentyNineTooLong() {
        assertRefused("violet otters ", "account.password.short");
        assertRefused("violet otters hum " + "1z".repeat(56), "account.password.long");
        assertThatCode(() -> passwords.check("password", longest())).doesNotThrowAnyException();
    }

    @Test
    void anAstralCharacterCountsOnceAndAnAccentWithItsLetter() {
        assertRefused("𝒸𝓇𝒶𝓏𝓎 ottergn", "account.password.short");
        String accented = Normalizer.normalize("éàüöñçåîôëêâï", Normalizer.Form.NFD);
        assertThat(accented.length()).isGreaterThan(15);
        assertRefused(accented, "account.password.short");
    }

    @Test
    void everyCharacterCounts() {
        String hash = passwords.hash(longest());

        assertThat(passwords.matches(longest(), hash)).isTrue();
        assertThat(passwords.matches(longest().substring(0, 127) + "?", hash)).isFalse();
    }

    @Test
    void theSamePasswordTypedOnAnotherKeyboardIsTheSame() {
        String hash = passwords.hash("caf\u00e9 violet otter");

        assertThat(passwords.matches("cafe\u0301 violet otter", hash)).isTrue();
    }

    @Test
    void aHashNamesItsCostAndNothingMatchesNone() {
        assertThat(passwords.hash("violet otters hum")).startsWith("{pbkdf2-sha256-600000}");
        assertThat(passwords.matches("violet otters hum", null)).isFalse();
        assertThat(passwords.isOutdated("{pbkdf2-sha256-1000}abc")).isTrue();
    }

    private void assertRefused(String password, String code) {
        assertThatThrownBy(() -> passwords.check("password", password, "ada.writer", "Ada Writer"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.field()).isEqualTo("password");
                });
    }

    private static String longest() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; password.length() < 128; i++) {
            password.append((i * 7919) % 9973).append(' ');
        }
        return password.substring(0, 128);
    }

    @Test
    void aPasswordOfHundredsOfThousandsOfMarksIsRefusedAtOnce() {
        String marks = "a" + "\u0315".repeat(250_000) + "\u0316".repeat(250_000);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThatThrownBy(() -> passwords.check("password", marks)).isInstanceOf(RefusedException.class);
            assertThat(passwords.matches(marks, null)).isFalse();
        });
    }
}
