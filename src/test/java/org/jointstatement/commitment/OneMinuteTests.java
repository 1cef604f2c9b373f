package org.jointstatement.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@PortalTest
class OneMinuteTests {

    private static final String SHIPPED = "belt-and-road-covid-19-2020";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Statements statements;

    @Autowired
    private Commitments commitments;

    @Test
    void theFiguresAreThoseOfTheClauses() {
        OneMinute minute = OneMinute.of(statements.get(SHIPPED), commitments);

        assertThat(minute.count(ClauseType.PLEDGE)).isEqualTo(12);
        assertThat(minute.count(ClauseType.PLEDGE) + minute.calls()).isEqualTo(27);
        assertThat(minute.all()).hasSize(53);
        assertThat(minute.totals()).hasSize(5);
        assertThat(minute.totals().stream().mapToLong(SectionTotal::sum).sum())
                .isEqualTo(27 + minute.count(ClauseType.WELCOME));
        assertThat(minute.pledges().stream()
                        .mapToInt(part -> part.rows().size())
                        .sum())
                .isEqualTo(12);
    }

    @Test
    void thePageShowsEachPledgeOnceWithItsPlace() throws Exception {
        String page = body(SHIPPED);

        assertThat(page)
                .contains(
                        "<h1>In one minute</h1>", "never legal force", "plot-WELCOME", "<th scope=\"row\" lang=\"en\"");
        assertThat(matches("class=\"pledges__place\"", page)).isEqualTo(12);
        assertThat(matches("Who pledges</span> <bdi lang=\"en\">We</bdi>", page))
                .isEqualTo(8);
        assertThat(page).contains(">9.5</a>", "<span>4 of 5</span>");
    }

    @Test
    void aTextThatPledgesNothingSaysSo() throws Exception {
        statements.publish(Fixtures.statement("minute-none", "We welcome the bridge."), new byte[0]);

        assertThat(body("minute-none")).contains("The text pledges nothing.").doesNotContain("pledges__place");
    }

    @Test
    void aTextInALanguageThatIsNotReadIsNotCounted() throws Exception {
        statements.publish(
                Fixtures.translated("minute-fr", "fr", "Déclaration", "Le pont", "Nous le garderons."), new byte[0]);

        assertThat(body("minute-fr"))
                .contains("What cannot be read is not guessed.")
                .doesNotContain("id=\"totals\"");
    }

    private static long matches(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }

    private String body(String slug) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/statements/" + slug + "/summary"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
