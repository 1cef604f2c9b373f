package org.jointstatement.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.jointstatement.search.Gold;
import org.jointstatement.search.index.IndexFollower;
import org.jointstatement.search.words.WordFile;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Searches over the clauses of the shipped statement give what its readers counted. */
@PortalTest
@Tag("engine")
class ClauseOraclesTests {

    @Autowired
    private IndexFollower follower;

    @Autowired
    private MockMvc mvc;

    record Oracle(String query, String mode, String in, List<String> found) {}

    static Stream<Oracle> oracles() {
        return WordFile.read("clause-oracles.csv").lines().stream()
                .map(line -> line.split("\\s*\\|\\s*", -1))
                .map(parts -> new Oracle(parts[0], parts[1], parts[2], List.of(parts[3].split(" "))));
    }

    @BeforeEach
    void follow() {
        follower.follow();
    }

    @ParameterizedTest
    @MethodSource("oracles")
    void aSearchGives(Oracle oracle) throws Exception {
        String answer = mvc.perform(get("/api/search")
                        .param("q", oracle.query())
                        .param("mode", oracle.mode())
                        .param("in", oracle.in())
                        .param("order", "text")
                        .param("size", "100")
                        .param("statement", Gold.SLUG))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<Object> found =
                JsonPath.read(answer, oracle.in().equals("clauses") ? "$.hits[*].ref" : "$.hits[*].paragraph");

        assertThat(found.stream().map(Object::toString)).isEqualTo(oracle.found());
    }

    @Test
    void thePageSaysWhatWasSearchedAndTakesItOff() throws Exception {
        mvc.perform(get("/search").param("q", "LDC").param("statement", Gold.SLUG))
                .andExpect(content().string(containsString("LDC in other words: least developed countries")))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "/search?q=LDC&amp;without=abbreviation-ldc-least-developed-countries&amp;statement=")));
        mvc.perform(get("/api/search")
                        .param("q", "LDC")
                        .param("without", "abbreviation-ldc-least-developed-countries")
                        .param("statement", Gold.SLUG))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void thePagePointsAtTheFault() throws Exception {
        mvc.perform(get("/search").param("q", "trade type:promiss"))
                .andExpect(content().string(containsString("trade type:<mark>promiss</mark>")))
                .andExpect(content().string(containsString("The types: pledge, support")));
    }

    @Test
    void theCountryReferenceKnowsTheNames() throws Exception {
        mvc.perform(get("/api/search").param("q", "country:\"Hellenic Republic\""))
                .andExpect(jsonPath("$.searchedAs").value("country:GRC"));
        mvc.perform(get("/api/search").param("q", "country:Atlantis"))
                .andExpect(jsonPath("$.remarks[0]").value(containsString("No country")));
    }

    @Test
    void wordsOfDutyGetAnOffer() throws Exception {
        mvc.perform(get("/search").param("q", "shall OR must").param("statement", Gold.SLUG))
                .andExpect(content().string(containsString("Joint statements rarely speak of duties")));
    }

    @Test
    void aModeThatIsNoneIsAProblem() throws Exception {
        mvc.perform(get("/api/search").param("q", "trade").param("mode", "loose"))
                .andExpect(status().isBadRequest());
    }
}
