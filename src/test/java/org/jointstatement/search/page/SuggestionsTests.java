package org.jointstatement.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.search.index.IndexFollower;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PortalTest
@Tag("engine")
class SuggestionsTests {

    @Autowired
    private Suggestions suggestions;

    @Autowired
    private Annotations annotations;

    @Autowired
    private Statements statements;

    @Autowired
    private IndexFollower follower;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    @Test
    void theLastWordGoesOnAsTheTextDoesAndWhatStandsBeforeItStays() {
        follower.follow();

        assertThat(suggestions.of("health OR telemed")).contains("health OR telemedicine");
        assertThat(suggestions.of("TELEMED")).contains("telemedicine");
        assertThat(suggestions.of("telemed ")).isEmpty();
    }

    @Test
    void capitalsGoOnAsAbbreviations() {
        follower.follow();

        assertThat(suggestions.of("WH")).startsWith("WHO");
        assertThat(suggestions.of("LD")).startsWith("LDC");
        assertThat(suggestions.of("wh")).doesNotContain("WHO");
    }

    @Test
    void whatIsLeftOutAndWhatAFieldCanBeGoOnAsSuch() {
        follower.follow();

        assertThat(suggestions.of("trade -tra")).contains("trade -trade").doesNotContain("trade trade");
        assertThat(suggestions.of("type:pl")).containsExactly("type:pledge");
        assertThat(suggestions.of("trade direction:ot")).containsExactly("trade direction:others");
    }

    @Test
    void namesOfParticipantsAndSectionsAreFoundByEachOfTheirWords() {
        assertThat(suggestions.of("hell")).contains("the Hellenic Republic");
        assertThat(suggestions.of("gree")).contains("Greece");
        assertThat(suggestions.of("silk road")).contains("Towards a Health Silk Road");
    }

    @Test
    void aNewTextSuggestsItsNames() {
        assertThat(suggestions.of("quokkaville")).isEmpty();

        statements.publish(Fixtures.translated("suggested-name", "en", "Title", "Quokkaville", "Words."), new byte[0]);

        assertThat(suggestions.of("quokkav")).contains("Quokkaville");
    }

    @Test
    void noNoteSuggestsAnything() throws Exception {
        Viewer author = signedIn.viewer(Role.ANALYST);
        String word = "z" + UUID.randomUUID().toString().replace("-", "");
        statements.publish(Fixtures.statement("suggestions-" + word), new byte[0]);
        for (Audience audience : List.of(Audience.ONLY_ME, Audience.SIGNED_IN, Audience.PUBLIC)) {
            annotations.write(author, UUID.randomUUID(), Address.ofParagraph("suggestions-" + word, 2), word, audience);
        }
        follower.follow();

        assertThat(suggestions.of(word.substring(0, 12))).isEmpty();
        mvc.perform(get("/search/suggest").param("q", word.substring(0, 12)).with(signedIn.as(author)))
                .andExpect(content().json("[]"));
    }

    @Test
    void itIsOneShortAnswerForEveryone() throws Exception {
        follower.follow();

        mvc.perform(get("/search/suggest").param("q", "co"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(Suggestions.MOST))
                .andExpect(header().string("Cache-Control", "max-age=60, public"))
                .andExpect(header().doesNotExist("Set-Cookie"));
        mvc.perform(get("/search/suggest").param("q", "x".repeat(5000)))
                .andExpect(content().json("[]"));
        mvc.perform(get("/search/suggest")).andExpect(content().json("[]"));
        mvc.perform(get("/search")).andExpect(content().string(containsString("data-suggest=\"/search/suggest\"")));
    }
}
