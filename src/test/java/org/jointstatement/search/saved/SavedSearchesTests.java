package org.jointstatement.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.search.Selection;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class SavedSearchesTests {

    @Autowired
    private SavedSearches searches;

    @Autowired
    private Annotations annotations;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private MockMvc mvc;

    private final UUID id = UUID.randomUUID();

    @Test
    void aSearchIsKeptOnceWithAllThatWasChosenAndByItsOwnerOnly() {
        Viewer owner = signedIn.viewer(Role.READER);
        Viewer other = signedIn.viewer(Role.ADMINISTRATOR);
        Selection selection = Selection.parse("type=call&q=debt&in=all&order=text&nonsense=1&type=CALL&strength=9");

        searches.save(owner, id, "Debt", selection);
        searches.save(owner, id, "Debt", selection);

        assertThat(searches.all(owner))
                .extracting(SavedSearch::name, SavedSearch::query, SavedSearch::hasFeed)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Debt", "q=debt&in=all&order=text&type=CALL", false));
        assertThat(searches.all(other)).isEmpty();
        assertThatThrownBy(() -> searches.rename(other, id, "Mine")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> searches.delete(other, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> searches.makeFeed(other, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> searches.revokeFeed(other, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> searches.all(Viewer.anonymous())).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aFeedShowsWhatItsOwnerMayReadUntilItIsRevoked() throws Exception {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        Viewer owner = signedIn.viewer(Role.ANALYST);
        Viewer other = signedIn.viewer(Role.ANALYST);
        statements.publish(Fixtures.statement("saved-" + word), new byte[0]);
        write(owner, word, "mine");
        write(other, word, "theirs");
        searches.save(owner, id, "", Selection.parse("in=annotations&q=" + word));
        String first = searches.makeFeed(owner, id);

        mvc.perform(get("/searches/" + first + ".atom"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/atom+xml;charset=UTF-8"))
                .andExpect(content().string(containsString("urn:uuid:" + id)))
                .andExpect(content().string(containsString(word + " mine")))
                .andExpect(content().string(not(containsString(word + " theirs"))));
        assertThat(rows.sql("select feed_hash from feed_secret where word = 'search' and subject = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isNotEqualTo(first);

        String second = searches.makeFeed(owner, id);
        mvc.perform(get("/searches/" + first + ".atom")).andExpect(status().isNotFound());
        mvc.perform(get("/searches/" + second + ".atom")).andExpect(status().isOk());

        rows.sql("update account set enabled = false where id = ?")
                .param(owner.id())
                .update();
        mvc.perform(get("/searches/" + second + ".atom")).andExpect(status().isNotFound());
        rows.sql("update account set enabled = true where id = ?")
                .param(owner.id())
                .update();
        mvc.perform(get("/searches/" + second + ".atom")).andExpect(status().isOk());

        searches.revokeFeed(owner, id);
        mvc.perform(get("/searches/" + second + ".atom")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''      | q=debt                       | 422 | Give the search a name     | debt
            Mine    | q=                           | 422 | There is nothing to search | ''
            Mine    | ''                           | 422 | There is nothing to search | ''
            Mine    | in=all&order=text            | 422 | There is nothing to search | ''
            Mine    | q=remote debt&mode=meaning   | 422 | by meaning cannot be kept  | remote debt
            """)
    void whatCannotBeKeptIsSaidAndItsWordsStayInAForm(String name, String query, int answer, String said, String words)
            throws Exception {
        Viewer owner = signedIn.viewer(Role.READER);

        mvc.perform(saving(owner, id, name, query))
                .andExpect(status().is(answer))
                .andExpect(content().string(containsString(said)))
                .andExpect(content().string(containsString("dir=\"auto\" value=\"" + words + "\"")))
                .andExpect(content().string(containsString("value=\"" + (name.isEmpty() ? words : name) + "\"")))
                .andExpect(content().string(not(containsString(id.toString()))));
        assertThat(searches.all(owner)).isEmpty();
    }

    @Test
    void theFormOfWhatCouldNotBeKeptKeepsItWithOtherWords() throws Exception {
        Viewer owner = signedIn.viewer(Role.READER);

        mvc.perform(saving(owner, id, "Mine", "q=&in=all").param("q", "debt")).andExpect(status().isSeeOther());

        assertThat(searches.all(owner)).extracting(SavedSearch::query).containsExactly("q=debt&in=all");
    }

    @Test
    void aFormThatSaysSomethingElseTheSecondTimeAddsAndChangesNothing() throws Exception {
        Viewer owner = signedIn.viewer(Role.READER);
        mvc.perform(saving(owner, id, "Debt", "q=debt")).andExpect(status().isSeeOther());

        mvc.perform(saving(owner, id, "Debt", "q=debt")).andExpect(status().isSeeOther());
        mvc.perform(saving(owner, id, "Trade", "q=trade"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("This form was sent before")))
                .andExpect(content().string(containsString("dir=\"auto\" value=\"trade\"")))
                .andExpect(content().string(containsString("value=\"Trade\"")));

        assertThat(searches.all(owner)).extracting(SavedSearch::name).containsExactly("Debt");
    }

    @Test
    void anIdOfSomebodyElsesSearchIsAnsweredAsOneThatIsFree() throws Exception {
        Viewer owner = signedIn.viewer(Role.READER);
        Viewer other = signedIn.viewer(Role.READER);
        searches.save(other, id, "Theirs", Selection.parse("q=secret"));

        for (int time = 0; time < 2; time++) {
            mvc.perform(saving(owner, id, "Mine", "q=debt")).andExpect(status().isSeeOther());
        }

        assertThat(searches.all(owner)).extracting(SavedSearch::name).containsExactly("Mine");
        assertThat(searches.all(other)).extracting(SavedSearch::name).containsExactly("Theirs");
    }

    @Test
    void aNameCannotBeTakenAway() throws Exception {
        Viewer owner = signedIn.viewer(Role.READER);
        searches.save(owner, id, "Debt", Selection.parse("q=debt"));

        mvc.perform(post("/account/searches/" + id + "/name")
                        .param("name", " ")
                        .with(signedIn.as(owner))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("A name cannot be empty")));
        assertThat(searches.get(owner, id).name()).isEqualTo("Debt");
    }

    private MockHttpServletRequestBuilder saving(Viewer owner, UUID id, String name, String query) {
        return post("/account/searches")
                .param("id", id.toString())
                .param("name", name)
                .param("query", query.replace(" ", "%20"))
                .with(signedIn.as(owner))
                .with(csrf());
    }

    @Test
    void nobodyKeepsMoreThanTheLimit() throws Exception {
        Viewer owner = signedIn.viewer(Role.READER);
        for (int i = 0; i < SavedSearches.MOST; i++) {
            searches.save(owner, UUID.randomUUID(), "", Selection.parse("q=" + i));
        }

        mvc.perform(post("/account/searches")
                        .param("id", id.toString())
                        .param("name", "More")
                        .param("query", "q=more")
                        .with(signedIn.as(owner))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("You keep 100 searches")))
                .andExpect(
                        content().string(containsString("name=\"q\" maxlength=\"500\" dir=\"auto\" value=\"more\"")));
        assertThat(searches.all(owner)).hasSize(SavedSearches.MOST);
    }

    @Test
    void fromTheResultItIsSavedRenamedGivenAFeedAndDeleted() throws Exception {
        Viewer owner = signedIn.viewer(Role.READER);
        String page = mvc.perform(get("/search?q=trade&type=PLEDGE").with(signedIn.as(owner)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher form = Pattern.compile("name=\"id\" value=\"([^\"]+)\"").matcher(page);
        assertThat(form.find()).isTrue();
        UUID chosen = UUID.fromString(form.group(1));

        send(owner, "/account/searches", "id", chosen.toString(), "name", "A <b>name</b>", "query", "q=trade");
        send(owner, "/account/searches/" + chosen + "/name", "name", "n".repeat(200));
        assertThat(searches.get(owner, chosen).name()).isEqualTo("n".repeat(100));
        mvc.perform(post("/account/searches/" + chosen + "/feed")
                        .with(signedIn.as(owner))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(org.hamcrest.Matchers.matchesPattern(
                                "(?s).*value=\"http://localhost/searches/[\\w-]{43}\\.atom\".*")));
        assertThat(searches.get(owner, chosen).hasFeed()).isTrue();
        mvc.perform(post("/account/searches/" + chosen + "/delete").with(signedIn.as(owner)));
        assertThat(searches.all(owner)).as("without the form's token").hasSize(1);
        send(owner, "/account/searches/" + chosen + "/delete");
        assertThat(searches.all(owner)).isEmpty();
        assertThat(rows.sql("select action from audit where subject = ? order by id")
                        .param(chosen.toString())
                        .query(String.class)
                        .list())
                .containsExactly("search-saved", "search-renamed", "search-feed-made", "search-deleted");
    }

    private void write(Viewer author, String word, String own) {
        annotations.write(
                author, UUID.randomUUID(), Address.ofParagraph("saved-" + word, 2), word + " " + own, Audience.ONLY_ME);
    }

    private void send(Viewer owner, String path, String... parameters) throws Exception {
        var sent = post(path).with(signedIn.as(owner)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            sent.param(parameters[i], parameters[i + 1]);
        }
        mvc.perform(sent).andExpect(status().isSeeOther());
        mvc.perform(get("/account/searches").with(signedIn.as(owner))).andExpect(status().isOk());
    }
}
