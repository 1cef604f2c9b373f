package org.jointstatement.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.Csv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class CommitmentPagesTests {

    private static final String SHIPPED = "/statements/belt-and-road-covid-19-2020";
    private static final String PAGE = SHIPPED + "/commitments";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Statements statements;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 12 pledges; 12",
                "?view=nonsense; 12 pledges; 12",
                "?type=NONSENSE; 0 of 12 pledges; 0",
                "?view=wide&type=call; 3 of 27 commitments in the wide sense; 3",
                "?view=wide; 27 commitments in the wide sense; 27",
                "?view=wide&type=CALL; 3 of 27 commitments in the wide sense; 3",
                "?view=wide&type=CALL&type=SUPPORT; 9 of 27 commitments in the wide sense; 9",
                "?type=CALL; 0 of 12 pledges; 0"
            })
    void theHeadingSaysWhatTheTableHolds(String query, String heading, int rows) throws Exception {
        String page = body(PAGE + query);

        assertThat(page).contains("<h1>" + heading + "</h1>", "never legal force");
        assertThat(Pattern.compile("<td class=\"clause\">").matcher(page).results())
                .hasSize(rows);
    }

    @Test
    void aClauseLeadsToItsPlaceAndSaysWhy() throws Exception {
        assertThat(body(PAGE))
                .contains(
                        "href=\"" + SHIPPED + "#para-9-s5\">9.5</a>",
                        "class=\"caveat\">as soon as the situation permits</span>",
                        "class=\"lead\" data-type=\"pledge\">",
                        "<code dir=\"ltr\">pledge.will</code>",
                        "<mark>");
    }

    @Test
    void aPartOfASentenceHasAPlaceOfItsOwn() throws Exception {
        assertThat(body(PAGE)).contains("href=\"" + SHIPPED + "#para-6-s1b\">6.1b</a>");
        assertThat(body(PAGE + ".csv")).contains("/paragraphs/6#para-6-s1b");
        assertThat(body("/api" + SHIPPED + "/clauses")).contains("/paragraphs/6#para-6-s1b\"");
    }

    @Test
    void anAddresseeIsAFacet() throws Exception {
        assertThat(body(PAGE + "?view=wide"))
                .containsPattern("addressee=relevant\\+countries\"[^>]*>\\s*<bdi lang=\"en\">relevant countries</bdi");
        assertThat(body(PAGE + "?view=wide&addressee=relevant countries"))
                .contains("<h1>1 of 27 commitments in the wide sense</h1>", "#para-7-s4b\">7.4b</a>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 12",
                "?type=CALL; 0",
                "?view=wide&type=CALL&type=SUPPORT; 9",
                "?view=wide&addressee=relevant countries; 1",
                "?view=wide&caveat=yes&strength=4; 2"
            })
    void theListIsJsonWithTheSameChoices(String query, int total) throws Exception {
        mvc.perform(get(PAGE + ".json" + query))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", containsString("application/json")))
                .andExpect(jsonPath("$.total").value(total))
                .andExpect(jsonPath("$.clauses.length()").value(total));
        assertThat(body(PAGE + ".csv" + query).lines()).hasSize(total + 1);
    }

    @Test
    void noLineEndsInsideOfCovid19() throws Exception {
        assertThat(body(PAGE)).contains("<span class=\"unbroken\">COVID-19</span>");
    }

    @Test
    void theTotalsAreDrawn() throws Exception {
        String page = body(PAGE + "?view=wide");

        assertThat(Pattern.compile("<rect class=\"plot__bar\" y=").matcher(page).results())
                .hasSize(15);
        assertThat(page).contains("data-type=\"encourage\" x=\"71.43%\" width=\"28.57%\"");
    }

    @Test
    void facetsCountWhatTheirLinkWouldShow() throws Exception {
        assertThat(body(PAGE + "?view=wide&type=CALL"))
                .containsPattern(
                        "view=wide&amp;type=CALL&amp;type=PLEDGE\" rel=\"nofollow\"\\s*>Pledge\\s*<span class=\"number\">12<")
                .containsPattern(
                        "view=wide\" rel=\"nofollow\" aria-current=\"true\"\\s*>Call\\s*<span class=\"number\">3<");
    }

    @Test
    void theOpeningHasANameAmongTheSections() throws Exception {
        assertThat(body(PAGE)).containsPattern("section=opening\"[^>]*>\\s*<bdi[^>]*>Opening</bdi");
    }

    @Test
    void theListIsASheetToo() throws Exception {
        mvc.perform(get(PAGE + ".csv?view=wide&type=CALL"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().string(containsString("ref,paragraph,section,text,type")));
        assertThat(body(PAGE + ".csv").lines()).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"=1+1; '=1+1", "@a; '@a", "-a,b; \"'-a,b\"", "a \"b\"; \"a \"\"b\"\"\"", "a-b; a-b"})
    void noCellIsTakenForAFormula(String text, String cell) {
        assertThat(Csv.cell(text)).isEqualTo(cell);
    }

    @Test
    void aTextInAnotherLanguageIsNotGuessed() throws Exception {
        statements.publish(
                Fixtures.translated("commitments-arabic", "ar", "بيان", "الجسر", "COVID-19 جائحة."), new byte[0]);

        assertThat(body("/statements/commitments-arabic/commitments")).contains("The rules read English");
        assertThat(body("/statements/commitments-arabic")).doesNotContain("pledge");
    }

    @Test
    void aTextIsEscaped() throws Exception {
        statements.publish(
                Fixtures.statement("commitments-escaped", "We will keep <script>alert(1)</script> open."), new byte[0]);

        mvc.perform(get("/statements/commitments-escaped/commitments"))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("&lt;script&gt;")));
    }

    @Test
    void theStatementCountsItsPledges() throws Exception {
        assertThat(body(SHIPPED)).contains("pledges</a></dt><dd>12</dd>", "href=\"" + PAGE + "\">Commitments</a>");
    }

    @Test
    void aStatementThatIsNotThereHasNoCommitments() throws Exception {
        mvc.perform(get("/statements/nowhere/commitments")).andExpect(status().isNotFound());
        mvc.perform(get("/statements/nowhere/commitments.csv")).andExpect(status().isNotFound());
        mvc.perform(get("/statements/nowhere/commitments.json")).andExpect(status().isNotFound());
    }

    private String body(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
    }
}
