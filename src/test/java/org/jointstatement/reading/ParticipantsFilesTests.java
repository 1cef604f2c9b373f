package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Participant;
import org.jointstatement.statement.ParticipantRole;
import org.jointstatement.statement.Statement;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ParticipantsFilesTests {

    private static final String PARTICIPANTS = "/statements/belt-and-road-covid-19-2020/participants";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theSheetHasARowForEachInTheOrderOfThePrint() throws Exception {
        MvcTestResult file = mvc.get().uri(PARTICIPANTS + ".csv").exchange();

        assertThat(file).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .contains("attachment", "belt-and-road-covid-19-2020-participants.csv");
        List<String> lines = file.getResponse().getContentAsString().lines().toList();
        assertThat(lines).hasSize(1 + 28);
        assertThat(lines.get(0))
                .isEqualTo("name,commonName,alpha2,alpha3,m49,region,subregion,role,representedBy,"
                        + "groups,lists,editions,asOf,sources,spokenOfIn,url");
        assertThat(lines.get(1)).startsWith("the Republic of Belarus,Belarus,BY,BLR,112,Europe,");
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("the Lao People’s Democratic Republic,Laos,LA,LAO,418,Asia,South-eastern Asia,"
                                + "REPRESENTED,,LDC; LLDC,List of Least Developed Countries")
                        .contains(",2024-12-19; 2020-01-16,2020-06-18; 2020-06-18,https://")
                        .endsWith("/participants/lao"));
        assertThat(lines.get(28)).endsWith(",,,,,,INVITED,the Administrator,,,,,,,");
    }

    @Test
    void eachGroupHasItsPlaceInTheColumnsThatTellOfIt() throws Exception {
        assertThat(mvc.get().uri(PARTICIPANTS + ".csv").exchange().getResponse().getContentAsString())
                .contains("\"14, 15; 14\"");
    }

    @Test
    void aPrintedNameIsNoFormula() {
        Statement statement = with(new Participant("=cmd|' /C calc'!A0", ParticipantRole.INVITED, "@office", null));

        assertThat(ParticipantsCsv.of(statement, Map.of()).lines().skip(1))
                .containsExactly("'=cmd|' /C calc'!A0,,,,,,,INVITED,'@office,,,,,,,");
    }

    @ParameterizedTest
    @ValueSource(strings = {PARTICIPANTS + ".json", "/api" + PARTICIPANTS})
    void theJsonHasTheNamesThatProgramsRelyOn(String path) {
        assertThat(mvc.get().uri(path)).hasStatusOk().bodyJson().satisfies(json -> {
            assertThat(json).extractingPath("$.participants.length()").isEqualTo(28);
            assertThat(json).extractingPath("$.participants[0].name").isEqualTo("the Republic of Belarus");
            assertThat(json).extractingPath("$.participants[0].alpha3").isEqualTo("BLR");
            assertThat(json)
                    .extractingPath("$.participants[5].statuses[0].source")
                    .isNotNull();
            assertThat(json).extractingPath("$.groups[0].group").isEqualTo("LDC");
            assertThat(json).extractingPath("$.groups[0].paragraphs[*].number").isEqualTo(List.of(14, 15));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".json"})
    void aFileIsKeptAndTheSameInEveryLanguage(String suffix) throws Exception {
        MvcTestResult file = mvc.get().uri(PARTICIPANTS + suffix).exchange();
        String etag = file.getResponse().getHeader("ETag");

        assertThat(file).hasHeader("Cache-Control", "no-cache");
        assertThat(etag).isNotNull();
        assertThat(mvc.get()
                        .uri(PARTICIPANTS + suffix)
                        .header("If-None-Match", String.valueOf(etag))
                        .header("Accept-Language", "ar"))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".json"})
    void aStatementThatIsNotThereHasNoFiles(String suffix) {
        assertThat(mvc.get().uri("/statements/nowhere/participants" + suffix)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static Statement with(Participant participant) {
        Statement some = Fixtures.statement("participants-formula");
        return new Statement(
                some.slug(),
                some.revision(),
                some.kind(),
                some.title(),
                some.shortTitle(),
                some.theme(),
                some.adopted(),
                some.event(),
                some.language(),
                some.source(),
                some.sections(),
                some.footnotes(),
                List.of(participant));
    }
}
