package org.jointstatement.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The shipped text in every style, written out; docs/citation.md names the rules. */
@PortalTest
class CitationGoldenTests {

    private static final String SHIPPED = "/statements/belt-and-road-covid-19-2020";
    private static final String TITLE = "Joint Statement of the High-level Video Conference on Belt and Road"
            + " International Cooperation: Combating COVID-19 with Solidarity";
    private static final String EVENT = "High-level Video Conference on Belt and Road International Cooperation";

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/citation?style=plain | TITLE, 18 June 2020, URL",
                "/paragraphs/9/citation?style=plain | TITLE, 18 June 2020, para. [9] (number inferred), URL/paragraphs/9",
                "/paragraphs/14/citation?style=plain | TITLE, 18 June 2020, para. 14, URL/paragraphs/14",
                "/paragraphs/9/citation?style=plain&sentence=2 | TITLE, 18 June 2020, para. [9] (number inferred), sentence 2, URL/paragraphs/9#para-9-s2",
                "/citation?style=un | “TITLE”, 18 June 2020. Available at URL.",
                "/paragraphs/9/citation?style=un | “TITLE”, 18 June 2020, para. [9] (number inferred). Available at URL/paragraphs/9.",
                "/paragraphs/14/citation?style=un | “TITLE”, 18 June 2020, para. 14. Available at URL/paragraphs/14.",
                "/paragraphs/14/citation?style=un&sentence=1 | “TITLE”, 18 June 2020, para. 14, sentence 1. Available at URL/paragraphs/14#para-14-s1.",
                "/citation?style=chicago | “TITLE,” June 18, 2020, URL.",
                "/paragraphs/9/citation?style=chicago | “TITLE,” June 18, 2020, para. [9] (number inferred), URL/paragraphs/9.",
                "/paragraphs/14/citation?style=chicago | “TITLE,” June 18, 2020, para. 14, URL/paragraphs/14.",
                "/paragraphs/9/citation?style=chicago&sentence=2 | “TITLE,” June 18, 2020, para. [9] (number inferred), sentence 2, URL/paragraphs/9#para-9-s2.",
                "/citation?style=oscola | ‘TITLE’ (18 June 2020) <URL>.",
                "/paragraphs/9/citation?style=oscola | ‘TITLE’ (18 June 2020) para [9] (number inferred) <URL/paragraphs/9>.",
                "/paragraphs/14/citation?style=oscola | ‘TITLE’ (18 June 2020) para 14 <URL/paragraphs/14>.",
                "/paragraphs/14/citation?style=oscola&sentence=2 | ‘TITLE’ (18 June 2020) para 14, sentence 2 <URL/paragraphs/14#para-14-s2>.",
                "/citation?style=bluebook | TITLE (June 18, 2020), URL.",
                "/paragraphs/9/citation?style=bluebook | TITLE, ¶ [9] (June 18, 2020), URL/paragraphs/9 (paragraph number inferred).",
                "/paragraphs/14/citation?style=bluebook | TITLE, ¶ 14 (June 18, 2020), URL/paragraphs/14.",
                "/paragraphs/9/citation?style=bluebook&sentence=2 | TITLE, ¶ [9], sentence 2 (June 18, 2020), URL/paragraphs/9#para-9-s2 (paragraph number inferred)."
            })
    void aStyleForPeopleIsOneLine(String page, String citation) throws Exception {
        assertThat(body(page)).isEqualTo(filled(citation));
    }

    @ParameterizedTest
    @CsvSource({
        "/citation, belt-and-road-covid-19-2020, '', ''",
        "/paragraphs/9/citation, belt-and-road-covid-19-2020-para-9, Paragraph [9] (number inferred), /paragraphs/9",
        "/paragraphs/14/citation, belt-and-road-covid-19-2020-para-14, Paragraph 14, /paragraphs/14",
        "/paragraphs/9/citation?sentence=2, belt-and-road-covid-19-2020-para-9-s2, 'Paragraph [9] (number inferred), sentence 2', /paragraphs/9#para-9-s2"
    })
    void theStylesForProgramsHaveEveryField(String page, String id, String note, String place) throws Exception {
        String with = page + (page.contains("?") ? "&" : "?") + "style=";

        assertThat(body(with + "bibtex"))
                .isEqualTo(filled("""
                @misc{ID,
                  title = {{TITLE}},
                  howpublished = {Joint statement},
                  eventtitle = {EVENT},
                  year = {2020},
                  month = jun,
                  date = {2020-06-18},
                NOTE  language = {en},
                  url = {URL},
                }
                """.replace("NOTE", note.isEmpty() ? "" : "  note = {" + note + "},\n")
                        .replace("ID", id)
                        .replace("URL", "URL" + place)));
        assertThat(body(with + "ris"))
                .isEqualTo(filled("""
                TY  - GOVDOC
                ID  - ID
                TI  - TITLE
                ST  - EVENT
                M3  - Joint statement
                PY  - 2020
                DA  - 2020/06/18
                LA  - en
                N1  - Event: EVENT
                NOTEUR  - URL
                ER  -\s
                """.replace("NOTE", note.isEmpty() ? "" : "N1  - " + note + "\n")
                        .replace("- ID", "- " + id)
                        .replace("URL", "URL" + place)
                        .replace("\n", "\r\n")));
        assertThat(body(with + "csl-json")).isEqualToNormalizingWhitespace(filled("""
                [ {
                  "id" : "ID",
                  "type" : "document",
                  "title" : "TITLE",
                  "title-short" : "EVENT",
                  "genre" : "Joint statement",
                  "issued" : { "date-parts" : [ [ 2020, 6, 18 ] ] },
                  "event-title" : "EVENT",
                  "language" : "en",
                  NOTE
                  "URL" : "ADDRESS"
                } ]
                """.replace(
                        "NOTE", note.isEmpty() ? "" : "\"note\" : \"" + note + "\",")
                .replace("ID\"", id + "\"")
                .replace("ADDRESS", "URL" + place)
                .replace("\"URL\" : \"URL", "\"URL\" : \"http://localhost" + SHIPPED)));
    }

    private static String filled(String pattern) {
        return pattern.replace("TITLE", TITLE)
                .replace("EVENT", EVENT)
                .replaceAll("URL(?!\")", "http://localhost" + SHIPPED);
    }

    private String body(String page) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(URI.create(SHIPPED + page)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
