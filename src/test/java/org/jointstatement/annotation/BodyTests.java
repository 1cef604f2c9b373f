package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t",
                "\u00a0",
                "\u200b\u2060",
                "\u202e\u202c",
                "\u0007",
                "\u3164\uFFA0",
                "\u2800",
                "\uFE0F\u034F"
            })
    void aBodyWithoutAVisibleCharacterIsEmpty(String text) {
        assertThat(new Body(text).problem()).isEqualTo("note.body.empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "😀", "ملاحظة", "\u202eabc\u202c", ".", "\u0000", "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08"})
    void oneVisibleCharacterIsEnough(String text) {
        assertThat(new Body(text).problem()).isNull();
    }

    @Test
    void anEmojiCountsAsOneCharacter() {
        assertThat(new Body("😀".repeat(20_000)).problem()).isNull();
        assertThat(new Body("😀".repeat(20_001)).problem()).isEqualTo("note.body.long");
    }

    @Test
    void aLineBreakCountsAsOneCharacterHoweverABrowserSendsIt() {
        assertThat(new Body("a\r\nb\rc\nd").text()).isEqualTo("a\nb\nc\nd");
        assertThat(new Body("a" + "\r\n".repeat(19_999)).problem()).isNull();
    }

    @Test
    void whatNoRowCanHoldIsReplacedAndNothingElseIsTouched() {
        assertThat(new Body("a\0b\ud83dc\udc00").text()).isEqualTo("a\ufffdb\ufffdc\ufffd");
        assertThat(new Body("  e\u0301 \u202e𠀀\t ").text()).isEqualTo("  e\u0301 \u202e𠀀\t ");
    }
}
