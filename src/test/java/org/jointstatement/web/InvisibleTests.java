package org.jointstatement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTests {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x20, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x200B, 0x200D, 0x2028, 0x2800, 0x3164,
                0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xE0001, 0xE0100
            })
    void whatNobodySeesIsInvisible(int codePoint) {
        assertThat(Invisible.is(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', '.', 0x301, 0x1F600, 0x1F3F3, 0x2764, 0x627, 0x4E00, 0x2801, 0x1161})
    void whatOneSeesIsNot(int codePoint) {
        assertThat(Invisible.is(codePoint)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08",
                "\u2764\uFE0F",
                "1\uFE0F\u20E3",
                "\uD83D\uDC69\uD83C\uDFFD\u200D\u2695\uFE0F"
            })
    void thePartsOfEmojiAreJoined(String emoji) {
        assertThat(Invisible.withoutJoins(emoji).codePoints()).noneMatch(Invisible::is);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uFE0F", "a\u200Db", "1\uFE0F", "\u2800\uFE0F", "\u2764\u200Da"})
    void nothingElseIs(String text) {
        assertThat(Invisible.withoutJoins(text)).isEqualTo(text);
    }
}
