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
                        "<h1>Laos</h1>",
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
    void namesAreInTheLanguageOfThePageAndThePrintedOnesAsPrinted() {
        assertThat(mvc.get().uri(PARTICIPANTS + "?lang=fr"))
                .bodyText()
                .contains(
                        ">Cambodge</a>, <a",
                        ">Asie</bdi>",
                        ">Asie du Sud-Est</span>",
                        "Asie 16",
                        "<title>Grèce</title>",
                        "Liste des pays les moins avancés",
                        "<th scope=\"row\" class=\"serif\" lang=\"en\">the Lao People’s Democratic Republic</th>")
                .doesNotContain(">Cambodia</a>", "South-eastern Asia", "List of Least Developed");
        assertThat(mvc.get().uri(PARTICIPANTS + "/grc?lang=zh"))
                .bodyText()
                .contains("<h1>希腊</h1>", ">欧洲</bdi>、<bdi>南欧</bdi>", "<dd lang=\"en\">Hellenic Republic</dd>");
    }

    @Test
    void namesInAListHaveTheMarksOfThePageBetweenThem() {
        assertThat(mvc.get().uri(PARTICIPANTS + "?lang=ar"))
                .bodyText()
                .contains("</a>، <a")
                .doesNotContain("</a>, <a");
        assertThat(mvc.get().uri(PARTICIPANTS + "?lang=zh"))
                .bodyText()
                .contains("</a>、<a")
                .doesNotContain("</a>, <a");
    }

    @Test
    void groupsHaveTheCodesOfThePagesLanguageAndTheirMeaningOnce() {
        assertThat(mvc.get().uri(PARTICIPANTS + "?lang=fr"))
                .bodyText()
                .contains("<abbr title=\"pays les moins avancés\">PMA</abbr>", "<dt>PDSL</dt>")
                .doesNotContain("LDC<");
        assertThat(mvc.get().uri(PARTICIPANTS + "?lang=ru"))
                .bodyText()
                .contains(">НРС</abbr>", "<bdi>РСНВМ</bdi>", "<dt>МОСТРАГ</dt>");
        assertThat(mvc.get().uri(PARTICIPANTS + "?lang=zh"))
                .bodyText()
                .contains("<td><bdi>最不发达国家</bdi>、<bdi>内陆发展中国家</bdi></td>")
                .doesNotContain("<abbr", "<span class=\"meta\">最不发达国家");
        assertThat(mvc.get().uri(PARTICIPANTS + "/lao?lang=es")).bodyText().contains("<dt>PMA</dt>", "<dt>PDSL</dt>");
    }

    @Test
    void aCountryLeadsToThoseBesideItInTheTables() {
        assertThat(mvc.get().uri(PARTICIPANTS + "/lao"))
                .bodyText()
                .containsPattern("rel=\"prev\" href=\"" + PARTICIPANTS + "/kgz\"\\s*>Previous: Kyrgyzstan</a>")
                .containsPattern("rel=\"next\" href=\"" + PARTICIPANTS + "/mys\"\\s*>Next: Malaysia</a>");
        assertThat(mvc.get().uri(PARTICIPANTS + "/lao?lang=fr")).bodyText().contains("Kirghizistan</a>");
        assertThat(mvc.get().uri(PARTICIPANTS + "/blr"))
                .bodyText()
                .contains("rel=\"next\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(mvc.get().uri(PARTICIPANTS + "/rus"))
                .bodyText()
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void thePageNamesItsSheetAndItsJson() {
        assertThat(mvc.get().uri(PARTICIPANTS))
                .bodyText()
                .contains(
                        "rel=\"alternate\" type=\"text/csv\" href=\"" + PARTICIPANTS + ".csv\"",
                        "rel=\"alternate\" type=\"application/json\" href=\"" + PARTICIPANTS + ".json\"",
                        ">CSV of the participants</a>",
                        ">JSON of the participants</a>");
    }

    @Test
    void anAddressEndsWhereItEndsInALineFromRightToLeft() {
        assertThat(mvc.get().uri(PARTICIPANTS + "/lao?lang=ar"))
                .bodyText()
                .contains("lang=\"en\" dir=\"ltr\">https://www.un.org/");
    }

    @Test
    void whoWroteWasNotInTheRoom() {
        assertThat(mvc.get().uri(PARTICIPANTS + "/rus")).bodyText().contains("Took part by written statement.");
    }

    @Test
    void aCountryOnNoListSaysSo() {
        assertThat(mvc.get().uri(PARTICIPANTS + "/grc"))
                .bodyText()
                .contains("<h1>Greece</h1>", "the Hellenic Republic", "on none of the portal’s lists");
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
