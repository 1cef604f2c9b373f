package org.jointstatement.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class RequestLanguageTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | FRENCH",
                "FR-ca | FRENCH",
                "de, fr;q=0.9, en;q=0.8 | FRENCH",
                "en-GB, en;q=0.9, fr;q=0.8 | ENGLISH",
                "en;q=0.1, ru | RUSSIAN",
                "zh-Hant-TW | CHINESE",
                "ar-EG | ARABIC",
                "es-419, * | SPANISH",
                "fr;q=0, es | SPANISH",
                "fr;q=0 | ENGLISH",
                "de, tlh | ENGLISH",
                "* | ENGLISH",
                "'' | ENGLISH"
            })
    void theBestMatchOfTheBrowsersListIsTaken(String header, Language language) {
        assertThat(of("/", header)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr;q=much", ",,,", "fr;;", "\u0000", "fr\nes", "q=1;fr", "fr;q=7", "-", "العربية"})
    void whatIsNoListIsEnglish(String header) {
        assertThat(of("/", header)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aHeaderThatNoBrowserSendsIsNotRead() {
        assertThat(of("/", "fr," + "x".repeat(AcceptedLanguage.MAX_LENGTH))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void whoSaysNothingReadsEnglish() {
        assertThat(RequestLanguage.of(new MockHttpServletRequest("GET", "/"))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aChoiceCountsMoreThanTheBrowserAndTheUrlMoreThanBoth() {
        MockHttpServletRequest request = request("/", "fr");
        request.setCookies(new Cookie("OTHER", "zh"), new Cookie("LANGUAGE", "ru"));
        assertThat(RequestLanguage.of(request)).isEqualTo(Language.RUSSIAN);

        request.setQueryString("q=lang=zh&lang=es");
        assertThat(RequestLanguage.of(request)).isEqualTo(Language.SPANISH);
    }

    @Test
    void whatIsNoneOfTheSixIsPassedOver() {
        MockHttpServletRequest request = request("/", "fr");
        request.setCookies(new Cookie("LANGUAGE", "en'--"));
        request.setQueryString("lang=FR%20&xlang=es");

        assertThat(RequestLanguage.of(request)).isEqualTo(Language.FRENCH);
        assertThat(RequestLanguage.isUnknown(request)).isTrue();
    }

    @Test
    void underTlsOnlyTheCookieThatIsBoundToItCounts() {
        MockHttpServletRequest request = request("/", "fr");
        request.setSecure(true);
        request.setCookies(new Cookie("LANGUAGE", "ru"));
        assertThat(RequestLanguage.of(request)).isEqualTo(Language.FRENCH);

        request.setCookies(new Cookie("__Host-LANGUAGE", "ru"));
        assertThat(RequestLanguage.of(request)).isEqualTo(Language.RUSSIAN);
        assertThat(LanguageCookie.of(Language.RUSSIAN, request))
                .startsWith("__Host-LANGUAGE=ru; Path=/; ")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Max-Age=31536000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/statements",
                "/statements/a/source",
                "/statements/a.pdf",
                "/statements/a/commitments.csv",
                "/statements/a/participants.csv",
                "/search.atom"
            })
    void whatProgramsReadIsTheSameInEveryLanguage(String path) {
        MockHttpServletRequest request = request(path, "fr");
        request.setQueryString("lang=es");

        assertThat(RequestLanguage.of(request)).isEqualTo(Language.ENGLISH);
        assertThat(RequestLanguage.vary(request)).isEqualTo("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource({"q=a&lang=fr&page=2, q=a&page=2", "lang=fr, ''", "lang=fr&q=a, q=a", "lang=fr&lang=es&slang=a, slang=a"
    })
    void aChoiceLeadsBackWithoutTheLanguageInTheUrl(String query, String rest) {
        assertThat(PageLanguage.of(Language.FRENCH, "/search", query).here())
                .isEqualTo(rest.isEmpty() ? "/search" : "/search?" + rest);
    }

    private static Language of(String path, String header) {
        return RequestLanguage.of(request(path, header));
    }

    private static MockHttpServletRequest request(String path, String header) {
        // The mock would read the header itself when it is added, and some of these stop it.
        return new MockHttpServletRequest("GET", path) {
            @Override
            public String getHeader(String name) {
                return "Accept-Language".equals(name) ? header : super.getHeader(name);
            }
        };
    }
}
