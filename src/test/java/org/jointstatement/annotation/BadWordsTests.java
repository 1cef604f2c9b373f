package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What no person types or no page of the portal sends: a clear message, every word kept, nothing stored. */
@PortalTest
class BadWordsTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private OwnNotes own;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    private final String slug = "bad-words-" + UUID.randomUUID();
    private final String path = "/statements/" + slug + "/paragraphs/2/annotations";
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motivation=SHOUT",
                "audience=WORLD",
                "start=x",
                "end=99999999999",
                "parent=x",
                "id=1-2",
                "team=x",
                "tags[0]=1",
                "tags[x]=1",
                "id[x]=1",
                "version[0]=1",
                "team.x=1"
            })
    void aForgedFieldIsSaidAndTheWordsStay(String forged) throws Exception {
        String[] field = forged.split("=");
        MockHttpServletRequestBuilder request =
                post(path).param("body", "Words that stay").param("tags", "a, b");
        if (!field[0].equals("id")) {
            request.param("id", UUID.randomUUID().toString());
        }
        send(request.param(field[0], field[1]))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("role=\"alert\"")))
                .andExpect(content().string(containsString("Words that stay</textarea>")))
                .andExpect(content().string(containsString("value=\"a, b\"")));
        assertNothingIsStored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t",
                "\u200B\u200C\u200D\uFEFF",
                "\u202E\u2066",
                "\u0001\u0002",
                "\u00A0\u3000",
                "\u3164\u2800",
                "\u034F\uFE0F"
            })
    void whatCannotBeSeenIsNoNote(String body) throws Exception {
        send(writing(body).param("tags", "a"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"note-body-error\"")))
                .andExpect(content().string(containsString("value=\"a\"")));
        assertNothingIsStored();
    }

    @Test
    void aMarkOnWordsMayBeAllThatIsSaid() throws Exception {
        send(writing("").param("motivation", "HIGHLIGHT")).andExpect(status().isSeeOther());

        assertThat(own.of(author)).hasSize(1);
    }

    @Test
    void aHundredThousandTagsAreTooMany() throws Exception {
        String tags = IntStream.range(0, 100_000).mapToObj(i -> "t" + i).collect(Collectors.joining(","));
        send(writing("Words that stay").param("tags", tags))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("These are 100,000 tags, and 20 are the most")))
                .andExpect(content().string(containsString("Words that stay</textarea>")))
                .andExpect(content().string(containsString("t99999\"")));
        assertNothingIsStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u200Bb", "a\u202Eb", "x\u0007"})
    void aTagThatCannotBeSeenIsRefusedBesideItsField(String tag) throws Exception {
        send(writing("Words that stay").param("tags", tag))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"note-tags-error\"")))
                .andExpect(content().string(containsString("Words that stay</textarea>")));
        assertNothingIsStored();
    }

    @Test
    void scriptInEveryFieldIsOnlyWords() throws Exception {
        String script = "\"><script>alert(1)</script>";
        send(writing(script).param("tags", script).param("action", "preview"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))));
        send(post("/annotations/drafts").param("draft", script).param("body", script))
                .andExpect(content().string(not(containsString("<script>alert"))));
        send(get("/annotations/tags").param("q", script)).andExpect(content().string("[]"));
    }

    @Test
    void aBodyOfTenMegabytesIsRefusedWithAPageThatSaysWhy() throws Exception {
        send(post(path).contentType("application/x-www-form-urlencoded").content("body=" + "x".repeat(10_000_000)))
                .andExpect(status().isContentTooLarge());
        assertNothingIsStored();
    }

    @Test
    void aNoteSentWithoutItsVersionOverwritesNothing() throws Exception {
        UUID id = UUID.randomUUID();
        annotations.write(author, id, Address.ofParagraph(slug, 2), "Saved", Audience.ONLY_ME);

        send(post("/annotations/" + id + "/edit").param("body", "Words that stay"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Words that stay</textarea>")));
        assertThat(annotations.get(id, author).body()).isEqualTo("Saved");
    }

    @Test
    void partsOfFieldsChooseNoPlace() throws Exception {
        for (String field : List.of("tags[0]", "tags[x]", "team.x")) {
            send(get(path + "/new").param(field, "1")).andExpect(status().isBadRequest());
        }
    }

    @Test
    void aDraftOfWhatNoNoteCanBeIsNotKept() throws Exception {
        send(draft().param("on", "x".repeat(21)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Words that stay")));
        send(draft().param("quote", "x".repeat(20_001))).andExpect(status().isUnprocessableContent());
        for (String accepted : List.of("text/html", "application/json")) {
            send(post("/annotations/drafts")
                            .accept(accepted)
                            .param("draft", slug + "#para-2")
                            .param("body", "Words that stay")
                            .param("tags[0]", "x"))
                    .andExpect(status().isUnprocessableContent());
        }
        assertThat(drafts.own(author)).isEmpty();
    }

    private MockHttpServletRequestBuilder draft() {
        return post("/annotations/drafts")
                .accept("text/html")
                .param("draft", slug + "#para-2")
                .param("body", "Words that stay");
    }

    private void assertNothingIsStored() {
        assertThat(own.of(author)).isEmpty();
    }

    private MockHttpServletRequestBuilder writing(String body) {
        return post(path).param("id", UUID.randomUUID().toString()).param("body", body);
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn.as(author)).with(csrf()));
    }
}
