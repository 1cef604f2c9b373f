package org.jointstatement.reading;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class StatementApiTests {

    private static final String SHIPPED = "/api/statements/belt-and-road-covid-19-2020";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Statements statements;

    @Test
    void theLibraryListsWhatIsPublished() throws Exception {
        mvc.perform(get("/api/statements"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.statements[*].slug").value(hasItem("belt-and-road-covid-19-2020")));
    }

    @Test
    void aStatementIsGivenWhole() throws Exception {
        mvc.perform(get(SHIPPED))
                .andExpect(jsonPath("$.adopted").value("2020-06-18"))
                .andExpect(jsonPath("$.sections.length()").value(5))
                .andExpect(jsonPath("$.sections[0].heading").value(nullValue()))
                .andExpect(jsonPath("$.participants.length()").value(28))
                .andExpect(jsonPath("$.participants[6].commonName").value("Greece"))
                .andExpect(jsonPath("$.participants[5].statuses[*].group").value(hasItem("LLDC")))
                .andExpect(jsonPath("$.source.sha256")
                        .value("ad1c6d0c80399007b82ae4aa31462584827dfb3e3f009cd32716f489113274cf"));
    }

    @Test
    void aParagraphSaysWhereItsNumberComesFrom() throws Exception {
        mvc.perform(get(SHIPPED + "/paragraphs/9"))
                .andExpect(jsonPath("$.number").value(9))
                .andExpect(jsonPath("$.printedNumber").value(nullValue()))
                .andExpect(jsonPath("$.numberSource").value("INFERRED"))
                .andExpect(jsonPath("$.section").value("boosting-connectivity"))
                .andExpect(jsonPath("$.address").value("belt-and-road-covid-19-2020#para-9"))
                .andExpect(jsonPath("$.sentences.length()").value(5))
                .andExpect(jsonPath("$.sentences[4].address").value("belt-and-road-covid-19-2020#para-9-s5"))
                .andExpect(jsonPath("$.url").value(endsWith("/statements/belt-and-road-covid-19-2020/paragraphs/9")));
        mvc.perform(get(SHIPPED + "/paragraphs/14"))
                .andExpect(jsonPath("$.printedNumber").value(14))
                .andExpect(jsonPath("$.numberSource").value("PRINTED"));
    }

    @Test
    void offsetsCountCodePoints() throws Exception {
        String text = "\uD83C\uDF09 is old. \uD840\uDC00 too.";
        statements.publish(Fixtures.statement("api-code-points", text), new byte[0]);

        mvc.perform(get("/api/statements/api-code-points/paragraphs/3"))
                .andExpect(jsonPath("$.text").value(text))
                .andExpect(jsonPath("$.sentences[0].end").value(text.codePointCount(0, text.length())));
    }
}
