package org.jointstatement.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class JumpWordsTests {

    private final JumpWords words = shipped();

    static JumpWords shipped() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return new JumpWords(messages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "пункт 9",
                "Пункт 9",
                "п. 9",
                "п.9",
                "الفقرة 9",
                "الفقرة ٩",
                "第9段",
                "第 9 段",
                "第９段",
                "párrafo 9",
                "parrafo 9",
                "paragraphe 9",
                "par. 9",
                "para 9"
            })
    void aParagraphIsNamedInEveryLanguage(String typed) {
        assertThat(words.number(typed)).isEqualTo("9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "¶9", "пункт", "пункт девять", "第段", "trade 9", "9 段", ""})
    void allElseStaysAsItIs(String typed) {
        assertThat(words.number(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"пункт 9.2", "п. 9.2", "párrafo 9.2"})
    void soIsASentence(String typed) {
        assertThat(words.number(typed)).isEqualTo("9.2");
    }
}
