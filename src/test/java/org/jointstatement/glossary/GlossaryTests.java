package org.jointstatement.glossary;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class GlossaryTests {

    private static final String SLUG = "belt-and-road-covid-19-2020";
    private static final String PAGE = "/statements/" + SLUG + "/glossary";

    /** Read off the text by a person: the terms and the paragraphs that they stand in. */
    private static final Map<String, String> SHIPPED = Map.ofEntries(
            Map.entry("ABBREVIATION coronavirus disease 2019", "1 2 3 6 7 8 9 12 13 14"),
            Map.entry("ABBREVIATION least developed countries", "14 15"),
            Map.entry("ABBREVIATION landlocked developing countries", "14"),
            Map.entry("ABBREVIATION micro, small and medium enterprises", "14"),
            Map.entry("BODY United Nations", "3 7 14"),
            Map.entry("BODY United Nations Development Programme", "1"),
            Map.entry("BODY World Health Organization", "1 3 13"),
            Map.entry("BODY World Trade Organization", "12"),
            Map.entry("BODY Group of Twenty", "15"),
            Map.entry("BODY Belt and Road Forum for International Cooperation", "18"),
            Map.entry(
                    "INSTRUMENT Joint Communique of the Leaders' Roundtable of the 2nd Belt and Road Forum for"
                            + " International Cooperation",
                    "5"),
            Map.entry("INSTRUMENT 2030 Agenda for Sustainable Development", "14"),
            Map.entry("INSTRUMENT Paris Agreement", "14"),
            Map.entry("INSTRUMENT Debt Service Suspension Initiative", "15"),
            Map.entry("INSTRUMENT United Nations Global Compact", "17"),
            Map.entry("INSTRUMENT Charter of the United Nations", "19"));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Statements statements;

    @Autowired
    private Glossary glossary;

    @Test
    void aPageInAnotherLanguageSaysThatItsExplanationsAreEnglish() throws Exception {
        mvc.perform(get(PAGE + "?lang=fr"))
                .andExpect(
                        content().string(containsString("Les explications fournies avec le portail sont en anglais.")));
        mvc.perform(get(PAGE)).andExpect(content().string(not(containsString("are in English."))));
    }

    @Test
    void theShippedStatementHasTheTermsThatAReaderFinds() {
        Map<String, String> found = shipped().entries().stream()
                .collect(toMap(
                        entry -> entry.term().kind() + " " + entry.term().name(),
                        entry -> entry.paragraphs().stream()
                                .map(paragraph -> Integer.toString(paragraph.number()))
                                .collect(joining(" "))));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(SHIPPED);
    }

    @Test
    void theAbbreviationOfTheOrganisationStandsInThirteenOnly() {
        assertThat(entry("who").occurrences())
                .filteredOn(Occurrence::abbreviated)
                .extracting(occurrence -> occurrence.paragraph().number() + " " + occurrence.text())
                .containsExactly("13 WHO");
        assertThat(entry("who").occurrences())
                .noneMatch(occurrence -> occurrence.text().equals("who"));
    }

    @Test
    void theTextDefinesMsmesAndPrintsLdcsInTwoWays() {
        assertThat(entry("msmes").source()).isEqualTo(TermSource.TEXT);
        assertThat(entry("msmes").definition()).isEqualTo(paragraph(14));
        assertThat(entry("msmes").occurrences())
                .extracting(Occurrence::text)
                .containsExactly("micro, small and medium enterprises", "MSMEs");
        assertThat(entry("ldcs").occurrences())
                .extracting(occurrence -> occurrence.paragraph().number() + " " + occurrence.text())
                .containsExactly("14 LDCs", "15 least developed countries");
        assertThat(entry("lldcs").occurrences()).extracting(Occurrence::text).containsExactly("LLDCs");
    }

    @Test
    void thePageShowsThreePartsAndLandsOnParagraphs() throws Exception {
        mvc.perform(get(PAGE))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(content().string(containsString("id=\"kind-abbreviation\"")))
                .andExpect(content().string(containsString("id=\"kind-body\"")))
                .andExpect(content().string(containsString("id=\"kind-instrument\"")))
                .andExpect(content().string(containsString("id=\"term-who\"")))
                .andExpect(content().string(containsString("World Health Organization")))
                .andExpect(content().string(containsString("href=\"/statements/" + SLUG + "/paragraphs/13#para-13\"")))
                .andExpect(content().string(containsString("Defined by the text in paragraph 14")))
                .andExpect(content().string(not(containsString("<form method=\"post\""))));
        mvc.perform(get("/statements/" + SLUG)).andExpect(content().string(containsString("href=\"" + PAGE + "\"")));
    }

    @Test
    void theTextKeepsItsWordsAndLeadsToTheGlossary() throws Exception {
        String link = "<a href=\"" + PAGE + "#term-";
        mvc.perform(get("/statements/" + SLUG + "/paragraphs/14"))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                link
                                                        + "ldcs\" class=\"term term--abbr\"><abbr title=\"least developed countries\">LDCs</abbr></a>")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                link
                                                        + "2030-agenda\" class=\"term term--instrument\">2030 Agenda for Sustainable Development</a>")));
        mvc.perform(get("/statements/" + SLUG + "/paragraphs/13"))
                .andExpect(content()
                        .string(containsString(link
                                + "who\" class=\"term term--body\"><span class=\"term term--abbr\"><abbr"
                                + " title=\"World Health Organization\">WHO</abbr></span></a>")));
    }

    @Test
    void programsReadTheSame() throws Exception {
        String who = "$.entries[?(@.key == 'who')]";
        mvc.perform(get("/api" + PAGE))
                .andExpect(status().isOk())
                .andExpect(jsonPath(who + ".kind", contains("BODY")))
                .andExpect(jsonPath(who + ".officialUrl", contains("https://www.who.int")))
                .andExpect(jsonPath(who + ".occurrences[*].paragraph", contains(1, 3, 13)))
                .andExpect(jsonPath(who + ".url", contains(endsWith(PAGE + "#term-who"))))
                .andExpect(jsonPath("$.entries[?(@.key == 'msmes')].definedIn", contains(14)))
                .andExpect(jsonPath("$.entries[?(@.key == 'msmes')].source", contains("TEXT")));
        mvc.perform(get("/api/statements/nowhere/glossary")).andExpect(status().isNotFound());
        mvc.perform(get("/statements/nowhere/glossary")).andExpect(status().isNotFound());
    }

    @Test
    void aTextWithoutTermsOrInAnotherLanguageSaysSo() throws Exception {
        statements.publish(Fixtures.statement("glossary-bare"), new byte[0]);
        statements.publish(Fixtures.translated("glossary-arabic", "ar", "بيان", "الجسر", "COVID-19 WHO"), new byte[0]);

        mvc.perform(get("/statements/glossary-bare/glossary"))
                .andExpect(content().string(containsString("No terms were found")))
                .andExpect(content().string(not(containsString("another language"))));
        mvc.perform(get("/statements/glossary-arabic/glossary"))
                .andExpect(content().string(containsString("another language")));
        mvc.perform(get("/api/statements/glossary-arabic/glossary")).andExpect(jsonPath("$.entries", empty()));
    }

    @Test
    void aRevisionIsDerivedOnce() {
        assertThat(shipped()).isSameAs(shipped());
    }

    private StatementGlossary shipped() {
        return glossary.of(statements.get(SLUG));
    }

    private Entry entry(String key) {
        return shipped().entries().stream()
                .filter(entry -> entry.term().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Paragraph paragraph(int number) {
        Statement statement = statements.get(SLUG);
        return statement.findParagraph(number).orElseThrow();
    }
}
