package org.jointstatement.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsOfPagesTests {

    private final Messages messages = new Messages();

    @Test
    void whatRunsTheOtherWayIsIsolated() {
        assertThat(place("Joint statement", Language.ARABIC)).contains("\u2068Joint statement\u2069");
        assertThat(place("بيان مشترك", Language.ENGLISH)).contains("\u2068بيان مشترك\u2069");
    }

    @Test
    void whatRunsTheSameWayIsLeftAsItIs() {
        assertThat(place("Joint statement", Language.ENGLISH)).isEqualTo("Joint statement, paragraph [9]");
        assertThat(place("بيان مشترك", Language.ARABIC)).doesNotContain("\u2068");
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(page(1234, Language.ENGLISH)).contains("1,234");
        assertThat(page(1234, Language.SPANISH)).containsPattern("1.?234");
        assertThat(page(1234, Language.ARABIC)).contains("234").doesNotContainPattern("[٠-٩]");
    }

    @Test
    void aLanguageThatThePortalDoesNotSpeakHasEnglishWords() {
        assertThat(messages.getMessage("nav.read", null, Locale.JAPANESE)).isEqualTo("Read");
    }

    private String place(String title, Language language) {
        return messages.getMessage("note.place", new Object[] {title, "[9]"}, language.locale());
    }

    private String page(int number, Language language) {
        return messages.getMessage("search.page", new Object[] {number, number}, language.locale());
    }
}
