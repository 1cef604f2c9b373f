package org.jointstatement.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.Commitments;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class ClauseLayersTests {

    private static final String SHIPPED = "belt-and-road-covid-19-2020";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Statements statements;

    @Autowired
    private Commitments commitments;

    @Autowired
    private TextLayers layers;

    @Test
    void notACharacterIsAddedToTheText() {
        Statement statement = statements.get(SHIPPED);

        assertThat(statement.paragraphs())
                .allSatisfy(paragraph -> assertThat(
                                text(layers.html(statement, paragraph).toString()))
                        .isEqualTo(paragraph.text()));
    }

    @Test
    void everyClauseHasAPlaceToLandOn() {
        Statement statement = statements.get(SHIPPED);
        List<Clause> clauses = commitments.of(statement);

        assertThat(clauses)
                .hasSize(53)
                .allSatisfy(
                        clause -> assertThat(html(statement, clause.sentence().paragraph()))
                                .containsOnlyOnce("id=\"" + clause.anchor() + "\""));
        assertThat(clauses).extracting(Clause::anchor).doesNotHaveDuplicates().contains("para-6-s1b", "para-9-s5");
    }

    @Test
    void aLeadSaysItsTypeAndACaveatThatItIsOne() {
        Statement statement = statements.get(SHIPPED);

        assertThat(html(statement, 9))
                .contains("class=\"caveat\" data-says=\"Caveat:\">as soon as the situation permits</span>");
        assertThat(html(statement, 7)).contains("data-type=\"encourage\" data-says=\"Encouragement:\">welcome</span>");
        assertThat(html(statement, 3)).doesNotContain("data-type=\"call\"");
    }

    @Test
    void twoVerbsSayBothTypes() {
        Statement statement = Fixtures.statement("layers-two-verbs", "We welcome and support the bridge.");

        assertThat(html(statement, 3))
                .contains("data-type=\"welcome\" data-says=\"Welcome and Support:\">welcome and support</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/sections/boosting-connectivity", "/paragraphs/9"})
    void theSwitchesStandWhereTheTextIs(String page) throws Exception {
        assertThat(body("/statements/" + SHIPPED + page))
                .contains("id=\"layer-lead\" checked", "id=\"layer-quiet\">", "href=\"/commitments/method\"");
    }

    @Test
    void aTextWithoutClausesHasNoSwitches() throws Exception {
        statements.publish(Fixtures.translated("layers-arabic", "ar", "بيان", "الجسر", "COVID-19 جائحة."), new byte[0]);

        assertThat(body("/statements/layers-arabic")).doesNotContain("layer-lead");
        assertThat(body("/statements/layers-arabic/paragraphs/1")).doesNotContain("layer-lead", "class=\"panel\"");
    }

    @Test
    void aParagraphHasAPanelOfItsClauses() throws Exception {
        assertThat(body("/statements/" + SHIPPED + "/paragraphs/7"))
                .containsPattern("href=\"#para-7-s4b\">7.4b</a>\\s*<span class=\"kind\" data-type=\"encourage\">Enc")
                .containsPattern("Strength</dt> <dd>1 of 5</dd>")
                .containsPattern("Addressee</dt> <dd lang=\"en\">relevant countries</dd>")
                .contains("href=\"/commitments/method#rule-encourage.welcome-to\"", "never legal force");
        assertThat(body("/statements/" + SHIPPED + "/paragraphs/3"))
                .containsPattern("data-type=\"context\">Context</span>")
                .contains("No lead verb was found");
    }

    private String html(Statement statement, int number) {
        Paragraph paragraph = statement.findParagraph(number).orElseThrow();
        return layers.html(statement, paragraph).toString();
    }

    private static String text(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", ""));
    }

    private String body(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
    }
}
