package org.jointstatement.annotation.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Ana                        | Ana",
                "Thanks, @Ana.               | Ana",
                "(@Ana)                      | Ana",
                "**@Ana**                    | Ana",
                "> @Ana                      | Ana",
                "@ana_maria-lopez            | ana_maria-lopez",
                "@O’Neill, please            | O’Neill",
                "@\"Ana Maria\" and others   | Ana Maria",
                "@“Ana Maria”                | Ana Maria",
                "@„Ana Maria“                | Ana Maria",
                "@«Анна Мария»               | Анна Мария",
                "问@李明                      | ",
                "问 @李明                     | 李明",
                "@\"李明\"你好                | 李明"
            })
    void aNameIsCalled(String source, String name) {
        if (name == null) {
            assertThat(Mentions.in(source)).isEmpty();
        } else {
            assertThat(Mentions.in(source)).containsExactly(name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.org",
                "@ana@example.org",
                "`@Ana`",
                "    @Ana",
                "```\n@Ana\n```",
                "[@Ana](https://example.org/)",
                "<https://example.org/@Ana>",
                "https://example.org/@Ana",
                "@",
                "@ Ana",
                "@\"Ana",
                "@\"Ana\nMaria\"",
                "\\@\\@Ana",
                "@@Ana"
            })
    void noNameIsCalled(String source) {
        assertThat(Mentions.in(source)).isEmpty();
    }

    @Test
    void eachNameIsCalledOnceAndNoMoreThanTheLimit() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            source.append("@n").append(i).append(" @n").append(i).append(' ');
        }

        assertThat(Mentions.in(source.toString())).hasSize(Mentions.MOST).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana", "Ana Maria", "O'Neill", "Ana \"Nan\" Lopez", "李明", "a.", "x+y"})
    void whatIsOfferedCallsTheName(String name) {
        assertThat(Mentions.in("To " + Mentions.of(name) + ", please")).containsExactly(name);
    }

    @Test
    void aLongHostileSourceIsReadAtOnce() {
        String source = "@\"".repeat(5_000) + "@a.".repeat(3_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Mentions.in(source));
    }
}
