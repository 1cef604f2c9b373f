package org.jointstatement.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTests {

    @Test
    void capitalsAndCompatibleLettersMakeNoDifference() {
        assertThat(Names.signIn(" Ada.Writer ")).isEqualTo("ada.writer");
        assertThat(Names.key("ＡＤＡ  Writer")).isEqualTo(Names.key("Ada\u00a0WRITER"));
        assertThat(Names.key("Straße")).isEqualTo(Names.key("STRASSE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada.writer@example.org", "李雷", "x", "a_b-c+d"})
    void namesToSignInWithAreLettersDigitsAndAFewMarks(String name) {
        assertThat(Names.isSignIn(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada_9", "ада.9", "اداء٣", "李雷.lee", "アダada愛", "金ada한", "ㄅada李", "άδα"})
    void aNameMayHaveScriptsThatPeopleWriteTogether(String name) {
        assertThat(Scripts.areMixed(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"аda", "αda", "ада.ada", "adaا", "アada한", "李ада", "αда"})
    void aNameHasNoOtherScriptsTogether(String name) {
        assertThat(Scripts.areMixed(Names.signIn(name))).isTrue();
    }

    @Test
    void namesOfOtherLettersThatLookTheSameAreAlike() {
        assertThat(Lookalikes.skeleton("сорус0")).isEqualTo(Lookalikes.skeleton("copyc0"));
        assertThat(Lookalikes.skeleton("pau1")).isEqualTo(Lookalikes.skeleton("paul"));
        assertThat(Lookalikes.skeleton("ada")).isNotEqualTo(Lookalikes.skeleton("aba"));
        assertThat(Lookalikes.skeleton("адам")).isNotEqualTo(Lookalikes.skeleton("adam"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".ada",
                "ada writer",
                "ada\u202ewriter",
                "<b>ada</b>",
                "ada\nwriter",
                "ada\u3164",
                "a\u034fda"
            })
    void otherNamesToSignInWithAreRefused(String name) {
        assertThat(Names.isSignIn(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ada\u202eWriter",
                "Ada\u200bWriter",
                "Ada\u0000",
                "\ufeffAda",
                "\u3164",
                "Ada\u2800",
                "Ada\ufe0f",
                "A\u034fda"
            })
    void whatCannotBeSeenIsNoDisplayName(String name) {
        assertThat(Names.isDisplay(name)).isFalse();
    }

    @Test
    void aDisplayNameKeepsItsLettersAndSingleSpaces() {
        assertThat(Names.display("  Ada\u00a0 Writer ")).isEqualTo("Ada Writer");
        assertThat(Names.isDisplay("<script>alert(1)</script>")).isTrue();
        assertThat(Names.isDisplay("x".repeat(101))).isFalse();
    }

    @Test
    void aNameOfHundredsOfThousandsOfMarksIsRefusedAtOnce() {
        String marks = "a" + "\u0315".repeat(250_000) + "\u0316".repeat(250_000);

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(Names.isSignIn(Names.signIn(marks))).isFalse();
            assertThat(Names.isDisplay(Names.display(marks))).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0410da", "Ada Wr\u0456ter", "\u0391da", "\u0410\u03b1"})
    void lettersThatLookAlikeAreNotMixedInAWord(String name) {
        assertThat(Names.isDisplay(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada \u0418\u0432\u0430\u043d\u043e\u0432\u0430",
                "\u0391\u03b4\u03b1",
                "Ada\u674e",
                "\u0418\u0432\u0430\u043d-Ada"
            })
    void scriptsStandBesideOneAnother(String name) {
        assertThat(Names.isDisplay(name)).isTrue();
    }
}
