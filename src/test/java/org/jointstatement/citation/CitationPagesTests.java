package org.jointstatement.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class CitationPagesTests {

    private static final String SHIPPED = "/statements/belt-and-road-covid-19-2020";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Statements statements;

    @ParameterizedTest
    @CsvSource({
        "plain, text/plain, inline, -plain.txt",
        "oscola, text/plain, inline, -oscola.txt",
        "bibtex, application/x-bibtex, attachment, .bib",
        "ris, application/x-research-info-systems, attachment, .ris",
        "csl-json, application/vnd.citationstyles.csl+json, attachment, .json"
    })
    void aStyleIsAFileOfItsOwn(String style, String type, String way, String ending) throws Exception {
        mvc.perform(get(SHIPPED + "/paragraphs/9/citation?style=" + style))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", type + ";charset=UTF-8"))
                .andExpect(header().string(
                                "Content-Disposition",
                                way + "; filename=\"belt-and-road-covid-19-2020-para-9" + ending + "\""))
                .andExpect(header().string("Cache-Control", "no-cache"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/citation",
                "/paragraphs/9/citation",
                "/paragraphs/9/citation?sentence=2",
                "/paragraphs/1/citation?footnote=1",
                "/citation?paragraphs=9-11"
            })
    void thePageHasAllStyles(String page) throws Exception {
        String html = body(SHIPPED + page);
        String words = HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", "").replace("\n", ""));
        String first = page.contains("?") ? "&" : "?";

        for (Style style : Style.values()) {
            String alone = SHIPPED + page + first + "style=" + style.word();
            assertThat(words.replace("\r", ""))
                    .contains(body(alone).replace("\r", "").replace("\n", ""));
            assertThat(html).contains("href=\"" + HtmlUtils.htmlEscape(alone) + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/statements/nowhere/citation",
                "/statements/nowhere/paragraphs/1/citation",
                SHIPPED + "/paragraphs/20/citation",
                SHIPPED + "/paragraphs/0/citation",
                SHIPPED + "/paragraphs/x/citation",
                SHIPPED + "/paragraphs/9/citation?sentence=99",
                SHIPPED + "/paragraphs/9/citation?sentence=0",
                SHIPPED + "/paragraphs/9/citation?sentence=-1",
                SHIPPED + "/paragraphs/9/citation?sentence=02",
                SHIPPED + "/paragraphs/9/citation?sentence=abc",
                SHIPPED + "/paragraphs/9/citation?sentence=",
                SHIPPED + "/paragraphs/9/citation?sentence=1&sentence=2",
                SHIPPED + "/paragraphs/9/citation?style=plain&sentence=99",
                SHIPPED + "/paragraphs/9/citation?footnote=1",
                SHIPPED + "/paragraphs/1/citation?footnote=2",
                SHIPPED + "/paragraphs/1/citation?footnote=0",
                SHIPPED + "/paragraphs/1/citation?footnote=*",
                SHIPPED + "/citation?paragraphs=9",
                SHIPPED + "/citation?paragraphs=9-9",
                SHIPPED + "/citation?paragraphs=11-9",
                SHIPPED + "/citation?paragraphs=9-20",
                SHIPPED + "/citation?paragraphs=9-11-12",
                SHIPPED + "/citation?paragraphs=9-99999999999",
                SHIPPED + "/citation?paragraphs="
            })
    void whatIsNotThereIsNotCited(String path) throws Exception {
        mvc.perform(get(path)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"harvard", "", "PLAIN", "plain&style=un", "%3Cscript%3E"})
    void anUnknownStyleLeadsToThoseThereAre(String style) throws Exception {
        mvc.perform(get(URI.create(SHIPPED + "/citation?style=" + style)))
                .andExpect(status().isNotFound())
                .andExpect(content()
                        .string(allOf(
                                containsString("There is no such style"),
                                containsString("citation?style=chicago"),
                                not(containsString("<script>")))));
    }

    @Test
    void aParagraphThatTheTextHasLostIsCitedFromTheRevisionThatHadIt() throws Exception {
        statements.publish(Fixtures.statement("citation-lost"), new byte[0]);
        statements.publish(Fixtures.shortened("citation-lost"), new byte[0]);

        assertThat(body("/statements/citation-lost/paragraphs/3/citation")).contains("We will keep the bridge open.");
        assertThat(body("/statements/citation-lost/citation?style=ris")).contains("N1  - Revision 2 of the text");
        mvc.perform(get("/statements/citation-lost/paragraphs/4/citation")).andExpect(status().isNotFound());
    }

    @Test
    void thePagesOfTheTextSayWhatTheyShow() throws Exception {
        assertThat(body(SHIPPED))
                .contains(
                        "<meta name=\"z:itemType\" content=\"document\">",
                        "<meta name=\"citation_title\" content=\"Joint Statement of the High-level Video",
                        "<meta name=\"citation_publication_date\" content=\"2020/06/18\">",
                        "<meta name=\"citation_public_url\" content=\"http://localhost" + SHIPPED + "\">",
                        "href=\"" + SHIPPED + "/citation\">Cite</a>",
                        "href=\"" + SHIPPED + "/citation?style=ris\"");
        assertThat(body(SHIPPED + "/paragraphs/9"))
                .contains(
                        "with Solidarity, para. [9] (number inferred)\">",
                        "href=\"" + SHIPPED + "/paragraphs/9/citation\">Cite</a>");
    }

    @Test
    void aSectionIsCitedByItsParagraphs() throws Exception {
        assertThat(body(SHIPPED + "/sections/boosting-connectivity"))
                .contains("href=\"" + SHIPPED + "/citation?paragraphs=9-11\">Cite</a>")
                .doesNotContain("data-quote=\"");
        statements.publish(Fixtures.shortened("citation-section"), new byte[0]);
        assertThat(body("/statements/citation-section/sections/the-bridge"))
                .contains("href=\"/statements/citation-section/paragraphs/2/citation\">Cite</a>");
    }

    @Test
    void theLinkedDataOfAParagraphNamesItsStatement() throws Exception {
        JsonNode data = linkedData(SHIPPED + "/paragraphs/9");

        assertThat(data.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.get("@type").asString()).isEqualTo("CreativeWork");
        assertThat(data.get("name").asString()).isEqualTo("Paragraph [9]");
        assertThat(data.get("position").asInt()).isEqualTo(9);
        assertThat(data.get("isPartOf").get("@id").asString())
                .isEqualTo(linkedData(SHIPPED).get("@id").asString())
                .isEqualTo("http://localhost" + SHIPPED);
        assertThat(data.get("isPartOf").get("dateCreated").asString()).isEqualTo("2020-06-18");
    }

    @Test
    void noTitleEndsTheBlockOfLinkedData() throws Exception {
        String title = "</script><script>alert(1)</script><!-- & \u2028";
        statements.publish(Fixtures.translated("citation-hostile", "en", title, "The Bridge", "We will."), new byte[0]);
        String page = body("/statements/citation-hostile");

        assertThat(page).doesNotContain("<script>alert");
        assertThat(linkedData("/statements/citation-hostile").get("name").asString())
                .isEqualTo(title);
        assertThat(body("/statements/citation-hostile/citation")).doesNotContain("<script>alert");
    }

    private JsonNode linkedData(String path) throws Exception {
        Matcher block = Pattern.compile("<script type=\"application/ld\\+json\">([^<]*)</script>")
                .matcher(body(path));
        assertThat(block.find()).isTrue();
        return new JsonMapper().readTree(block.group(1));
    }

    private String body(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
    }
}
