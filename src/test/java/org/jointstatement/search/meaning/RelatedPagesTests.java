package org.jointstatement.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.FormedTeams;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Place;
import org.jointstatement.annotation.Writing;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
class RelatedPagesTests {

    private static final String SHIPPED = "belt-and-road-covid-19-2020";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private FormedTeams teams;

    @Autowired
    private Annotations annotations;

    @Test
    void aPageShowsTheSentencesTheirLikenessAndHowTheyWereFound() throws Exception {
        mvc.perform(get("/search/related").param("q", "remote medicine").param("statement", SHIPPED))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Related by meaning: remote medicine</h1>")))
                .andExpect(content().string(containsString("computed by a model (all-MiniLM-L6-v2); not by the words")))
                .andExpect(content().string(containsString("/paragraphs/8#para-8-s1\">Paragraph [8], sentence 1</a>")))
                .andExpect(content().string(containsString("including the development of telemedicine")))
                .andExpect(content().string(containsString("Likeness 0.")))
                .andExpect(content().string(containsString("/paragraphs/8/related?sentence=1\"")))
                .andExpect(content().string(containsString("/search?q=remote%20medicine&amp;statement=" + SHIPPED)))
                .andExpect(content().string(containsString("content=\"noindex\"")))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void whatTheTextsSayNothingAboutIsSaidSo() throws Exception {
        mvc.perform(get("/search/related").param("q", "<b>guitar chords</b>").param("statement", SHIPPED))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nothing related to &lt;b&gt;guitar chords&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("class=\"hit\""))));
    }

    @Test
    void moreLikeASentenceShowsItAndNotAsAHit() throws Exception {
        mvc.perform(get("/statements/" + SHIPPED + "/paragraphs/15/related").param("sentence", "1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Related to paragraph 15, sentence 1</h1>")))
                .andExpect(content().string(containsString("suspension of debt service payments")))
                .andExpect(content().string(not(containsString(">Paragraph 15, sentence 1</a>"))));
        mvc.perform(get("/statements/" + SHIPPED + "/paragraphs/9/related"))
                .andExpect(content().string(containsString("Related to paragraph [9]</h1>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "6", "99999", "-1", "1 "})
    void aSentenceThatIsNotThereIsSaidSo(String sentence) throws Exception {
        mvc.perform(get("/statements/" + SHIPPED + "/paragraphs/9/related").param("sentence", sentence))
                .andExpect(status().isNotFound());
    }

    @Test
    void itIsATabOfTheResultsAndHasTheirTabs() throws Exception {
        mvc.perform(get("/search/related").param("q", "trade").param("statement", SHIPPED))
                .andExpect(content().string(containsString("aria-current=\"page\">Related by meaning</a>")))
                .andExpect(content().string(containsString("href=\"/search?q=trade&amp;statement=" + SHIPPED)))
                .andExpect(content().string(containsString("href=\"/concordance?q=trade&amp;statement=" + SHIPPED)));
    }

    @Test
    void thirdWayOfSearchingLeadsToItsOwnPage() throws Exception {
        mvc.perform(get("/search").param("mode", "meaning").param("q", "a&b ü"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl("/search/related?q=a%26b%20%C3%BC"));
        mvc.perform(get("/search").param("mode", "meaning").param("q", "a").param("statement", SHIPPED))
                .andExpect(redirectedUrl("/search/related?q=a&statement=" + SHIPPED));
        mvc.perform(get("/search").param("mode", "meaning").param("statement", "nowhere"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aClauseLeadsToMoreLikeIt() throws Exception {
        mvc.perform(get("/statements/" + SHIPPED + "/paragraphs/9"))
                .andExpect(content().string(containsString("/paragraphs/9/related?sentence=5\"")));
        statements.publish(Fixtures.translated("related-french", "fr", "Pont", "Pont", "Nous soutenons."), new byte[0]);
        mvc.perform(get("/statements/related-french/paragraphs/3"))
                .andExpect(content().string(not(containsString("/related?"))));
        mvc.perform(get("/statements/related-french/paragraphs/3/related").param("sentence", "1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The model reads English only")));
        mvc.perform(get("/search/related").param("q", "trade"))
                .andExpect(content().string(containsString("Left out, because the model reads English only: ")));
    }

    @Test
    void aPoorResultByWordsLeadsHereAndSoDoesEachHit() throws Exception {
        mvc.perform(get("/search").param("q", "nothing&ofthiskind").param("statement", SHIPPED))
                .andExpect(content()
                        .string(containsString("/search/related?q=nothing%26ofthiskind&amp;statement=" + SHIPPED)));
        mvc.perform(get("/search").param("q", "nothingofthiskind"))
                .andExpect(content().string(containsString("/search/related?q=nothingofthiskind\"")));
        mvc.perform(get("/search").param("q", "telemedicine"))
                .andExpect(content().string(containsString("/paragraphs/8/related?sentence=1\"")));
    }

    @Test
    void whatIsPublishedIsFoundAtOnce() throws Exception {
        statements.publish(
                Fixtures.statement("related-published", "Wombats dig burrows under the dam at night."), new byte[0]);

        mvc.perform(get("/api/search/related").param("q", "nocturnal marsupials burrowing near a barrage"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mode").value("meaning"))
                .andExpect(jsonPath("$.hits[0].address").value("related-published#para-3-s1"))
                .andExpect(jsonPath("$.hits[0].kind").value("sentence"))
                .andExpect(jsonPath("$.hits[0].url")
                        .value("http://localhost/statements/related-published/paragraphs/3#para-3-s1"));
    }

    /** Not even to who wrote them: what is found is the text. */
    @ParameterizedTest
    @EnumSource(Audience.class)
    void nobodyFindsWhatIsWrittenAboutTheText(Audience audience) throws Exception {
        String slug =
                "related-notes-" + audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String note = "The yellow submarine surfaced beside the harbour at dawn.";
        statements.publish(Fixtures.statement(slug), new byte[0]);
        Viewer author = signedIn.viewer(Role.ANALYST);
        UUID team = audience == Audience.TEAM ? teams.team("Related", author) : null;
        annotations.write(
                author,
                UUID.randomUUID(),
                Address.ofParagraph(slug, 2),
                new Writing(note, audience, team, Motivation.COMMENT, List.of(), Place.WHOLE));

        mvc.perform(get("/api/search/related")
                        .param("q", "a submersible came up near the port")
                        .with(signedIn.as(Role.ANALYST)))
                .andExpect(content().string(not(containsString("surfaced beside"))));
        mvc.perform(get("/search/related").param("q", "a submersible came up").with(signedIn.as(author)))
                .andExpect(content().string(not(containsString("surfaced beside"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=%00%ff", "?q=((((", "?q=%F0%9F%98%80", "?q=%E2%80%AEtrade"})
    void thePageIsAlwaysAPage(String query) throws Exception {
        mvc.perform(get(java.net.URI.create("/search/related" + query)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("</html>")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void aLongQueryIsCut() throws Exception {
        String page = mvc.perform(get("/search/related").param("q", "trade ".repeat(2000)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Set.of(page)).allMatch(html -> html.contains("class=\"hit\""));
    }
}
