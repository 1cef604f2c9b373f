package org.jointstatement.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jointstatement.commitment.rules.Rule;
import org.jointstatement.commitment.rules.Rules;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class MethodPageTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Rules rules;

    @Autowired
    private Statements statements;

    @Autowired
    private Commitments commitments;

    private String page;

    @BeforeEach
    void read() throws Exception {
        page = mvc.perform(get("/commitments/method")).andReturn().getResponse().getContentAsString();
    }

    @Test
    void everyRuleHasAnAddressAndItsSources() {
        assertThat(Stream.concat(rules.rules().stream(), rules.aside().stream()).map(Rule::id))
                .hasSizeGreaterThan(60)
                .allSatisfy(id -> assertThat(page).containsOnlyOnce("id=\"rule-" + id + "\""));
        assertThat(rules.sources())
                .hasSizeGreaterThan(3)
                .allSatisfy((key, source) -> assertThat(page).containsOnlyOnce("id=\"source-" + key + "\""));
    }

    @Test
    void everyReasonLeadsToARuleOnThePage() {
        assertThat(commitments.of(statements.get("belt-and-road-covid-19-2020")))
                .extracting(Clause::rule)
                .contains("context.fact")
                .allSatisfy(rule -> assertThat(page).contains("id=\"rule-" + rule + "\""));
        assertThat(page).contains("id=\"rule-negated\"");
    }

    @Test
    void everySetIsShownWithItsFigures() {
        Measured measured = Measured.shipped(new JsonMapper());

        assertThat(measured.sets()).extracting(Measured.TestSet::name).contains("gold", "second");
        assertThat(measured.sets())
                .allSatisfy(set -> assertThat(page)
                        .contains(
                                "id=\"set-" + set.name() + "\"",
                                String.format("%,d of %,d</dd>", set.splitRight(), set.sentences()),
                                String.format("%.3f</dd>", set.micro())));
        assertThat(page).contains("was blind", "never legal force", "<code>" + rules.version() + "</code>");
    }

    @Test
    void aConfusionIsATableOfWhatWasExpectedAndFound() {
        var set = new Measured.TestSet(
                "new",
                3,
                3,
                3,
                3,
                1,
                1,
                List.of(
                        new Measured.TypeScore(ClauseType.PLEDGE, 2, 1, 1, 1, 0.5, 0.667),
                        new Measured.TypeScore(ClauseType.CALL, 1, 1, 1, 1, 1, 1)),
                Map.of("PLEDGE PLEDGE", 1, "PLEDGE -", 1, "CALL CALL", 1),
                List.of());

        assertThat(set.columns()).containsExactly("PLEDGE", "CALL", "-");
        assertThat(set.rows().get(0).counts()).containsExactly(1, 0, 1);
        assertThat(set.pledge()).extracting(Measured.TypeScore::f1).isEqualTo(0.667);
    }

    @Test
    void thePageIsLight() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(bytes.size()).isLessThan(30_000);
    }
}
