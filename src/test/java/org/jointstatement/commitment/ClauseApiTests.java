package org.jointstatement.commitment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class ClauseApiTests {

    private static final String SHIPPED = "/api/statements/belt-and-road-covid-19-2020/clauses";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Statements statements;

    @Test
    void everyClauseIsGiven() throws Exception {
        mvc.perform(get(SHIPPED))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-cache"))
                .andExpect(jsonPath("$.clauses", hasSize(53)))
                .andExpect(jsonPath("$.clauses[?(@.type == 'PLEDGE')]", hasSize(12)))
                .andExpect(jsonPath("$.clauses[*].corrected", everyItem(is(false))));
    }

    @Test
    void aClauseSaysWhatItPromisesAndWhy() throws Exception {
        String clause = "$.clauses[?(@.ref == '9.5')]";
        mvc.perform(get(SHIPPED))
                .andExpect(jsonPath(clause + ".type", contains("PLEDGE")))
                .andExpect(jsonPath(clause + ".address", contains("belt-and-road-covid-19-2020#para-9-s5")))
                .andExpect(jsonPath(clause + ".caveats[*].text", contains("as soon as the situation permits")))
                .andExpect(jsonPath(
                        clause + ".url", contains(endsWith("/belt-and-road-covid-19-2020/paragraphs/9#para-9-s5"))));
    }

    @Test
    void aFactIsNoCallAndAnInvitationIsWeak() throws Exception {
        mvc.perform(get(SHIPPED))
                .andExpect(jsonPath("$.clauses[?(@.ref == '3.1')].type", contains("CONTEXT")))
                .andExpect(jsonPath("$.clauses[?(@.ref == '7.4b')].type", contains("ENCOURAGE")))
                .andExpect(jsonPath("$.clauses[?(@.ref == '7.4b')].strength", contains(1)));
    }

    @Test
    void offsetsCountCodePoints() throws Exception {
        statements.publish(Fixtures.statement("clauses-code-points", "\uD83C\uDF09 We will keep it."), new byte[0]);

        mvc.perform(get("/api/statements/clauses-code-points/clauses"))
                .andExpect(jsonPath("$.clauses[-1].start").value(0))
                .andExpect(jsonPath("$.clauses[-1].end").value(18))
                .andExpect(jsonPath("$.clauses[-1].lead.text").value("will keep"))
                .andExpect(jsonPath("$.clauses[-1].lead.start").value(5));
    }

    @Test
    void aStatementThatIsNotThereHasNoClauses() throws Exception {
        mvc.perform(get("/api/statements/nowhere/clauses")).andExpect(status().isNotFound());
    }
}
