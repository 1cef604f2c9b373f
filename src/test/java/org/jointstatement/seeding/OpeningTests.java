package org.jointstatement.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We met on 18 June 2020.|2020-06-18|en",
                "We met on June 18, 2020.|2020-06-18|en",
                "We met on 1st of May 2021 in Rome.|2021-05-01|en",
                "We met on 2020-06-18, online.|2020-06-18|en",
                "We met on 18 June 2020. We recall 26 April 2019.|2020-06-18|en",
                "We met. It was 18 June 2020, yes, 18 June 2020.|2020-06-18|en",
                "Réunis le 18 juin 2020, nous agissons.|2020-06-18|fr",
                "Nos reunimos el 18 de junio de 2020.|2020-06-18|es"
            })
    void theFirstDateIsTheDate(String text, String date, String language) {
        assertThat(new Opening(text, language).date()).hasToString(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met in June 2020.",
                "We met on 31 June 2020.",
                "We met on 17-18 June 2020. We recall 26 April 2019.",
                "We met on 17 and 18 June 2020.",
                "We met from 30 June to 2 July 2020.",
                "We met on June 17–18, 2020.",
                "Recalling the text of 26 April 2019, we met on 18 June 2020.",
                "We met in room 118 June 20201."
            })
    void aDateThatWouldBeAGuessIsNone(String text) {
        assertThat(new Opening(text, "en").date()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met under the theme of “Open Roads” today.",
                "We met under the theme \"Open Roads\" today.",
                "We met under the theme: «Open Roads».",
                "We met on the theme of ‘Open Roads’."
            })
    void theThemeStandsInQuotesAfterItsPhrase(String text) {
        assertThat(new Opening(text, "en").theme()).isEqualTo("Open Roads");
    }

    @Test
    void quotesElsewhereAreNoTheme() {
        assertThat(new Opening("We met under the theme of roads, “Open Roads” among them.", "en").theme())
                .isNull();
    }
}
