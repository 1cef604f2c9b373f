package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ParticipantsPagesTests {

    private static final String PARTICIPANTS = "/statements/belt-and-road-covid-19-2020/participants";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aCountryHasAPageUnderItsCode() {
        assertThat(mvc.get().uri(PARTICIPANTS + "/lao"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<h1 lang=\"en\">Laos</h1>",
                        "the Lao People’s Democratic Republic",
                        "LA and LAO in ISO 3166-1, 418",
                        "One of the least developed countries on 18 June 2020",
                        "One of the landlocked developing countries on 18 June 2020",
                        "#para-1")
                .doesNotContain("small island");
    }

    @Test
    void groupsLeadToTheParagraphsThatSpeakOfThem() {
        assertThat(mvc.get().uri(PARTICIPANTS)).bodyText().contains("#para-14", "#para-15");
        assertThat(mvc.get().uri(PARTICIPANTS + "/lao")).bodyText().contains("#para-14", "#para-15");
        assertThat(mvc.get().uri(PARTICIPANTS + "/grc")).bodyText().doesNotContain("#para-14");
    }

    @Test
    void whoWroteWasNotInTheRoom() {
        assertThat(mvc.get().uri(PARTICIPANTS + "/rus")).bodyText().contains("Took part by written statement.");
    }

    @Test
    void aCountryOnNoListSaysSo() {
        assertThat(mvc.get().uri(PARTICIPANTS + "/grc"))
                .bodyText()
                .contains("<h1 lang=\"en\">Greece</h1>", "the Hellenic Republic", "on none of the portal’s lists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAO", "la", "LA", "Lao"})
    void anotherSpellingOfTheCodeLeadsToThePage(String code) {
        assertThat(mvc.get().uri(PARTICIPANTS + "/" + code))
                .hasStatus(HttpStatus.MOVED_PERMANENTLY)
                .hasRedirectedUrl(PARTICIPANTS + "/lao");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fra", "FR", "xyz", "l", "laos", "418"})
    void whoTookNoPartHasNoPage(String code) {
        assertThat(mvc.get().uri(PARTICIPANTS + "/" + code)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePageOfAllLeadsToEachAndDrawsThem() {
        assertThat(mvc.get().uri(PARTICIPANTS))
                .bodyText()
                .contains(
                        "href=\"" + PARTICIPANTS + "/lao\"",
                        "href=\"" + PARTICIPANTS + "/rus\"",
                        "drawn as seats",
                        ">LAO</text>",
                        "Asia 16");
    }
}
