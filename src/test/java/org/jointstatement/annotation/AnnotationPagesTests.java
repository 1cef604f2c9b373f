package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class AnnotationPagesTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private OwnNotes own;

    @Autowired
    private AnnotatedText annotated;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    private final String slug = "pages-" + UUID.randomUUID();
    private final String paragraph = "/statements/" + slug + "/paragraphs/2";
    private final Address target = Address.ofParagraph(slug, 2);
    private final UUID id = UUID.randomUUID();
    private final String edit = "/annotations/" + id + "/edit";
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
    }

    @Test
    void aSavedNoteLeadsToItsPlace() throws Exception {
        for (int i = 0; i < 2; i++) {
            send(writing("A *note*").param("audience", "PUBLIC"))
                    .andExpect(status().isSeeOther())
                    .andExpect(header().string("Location", paragraph + "#note-" + id));
        }
        mvc.perform(get("/annotations/" + id)).andExpect(header().string("Location", paragraph + "#note-" + id));
        assertThat(annotated.visibleOn(slug, 2, Viewer.anonymous()).annotations())
                .hasSize(1);
    }

    @Test
    void withoutAWordOnAudienceANoteIsForItsAuthorOnly() throws Exception {
        send(writing("A note")).andExpect(status().isSeeOther());

        assertThat(annotations.get(id, author).audience()).isEqualTo(Audience.ONLY_ME);
    }

    @Test
    void aPreviewShowsTheNoteAndSavesNothing() throws Exception {
        send(writing("A *note* <script>alert(1)</script>").param("action", "preview"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<em>note</em>")))
                .andExpect(content().string(not(containsString("<script>alert"))))
                .andExpect(content().string(containsString("A *note* &lt;script&gt;")));

        assertThat(own.of(author)).isEmpty();
    }

    @Test
    void theFormShowsTheTextItIsAbout() throws Exception {
        annotations.write(author, id, target, "A note", Audience.PUBLIC);

        send(get(edit))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("It is old. It is ours.")))
                .andExpect(content().string(containsString("name=\"version\" value=\"0\"")))
                .andExpect(content().string(containsString("name=\"_csrf\"")));
    }

    @Test
    void withdrawingAsksFirst() throws Exception {
        annotations.write(author, id, target, "A note", Audience.PUBLIC);

        send(get("/annotations/" + id + "/withdraw"))
                .andExpect(content().string(containsString("A note")))
                .andExpect(content().string(containsString("action=\"/annotations/" + id + "/withdraw\"")));
        assertThat(annotations.get(id, author).body()).isEqualTo("A note");
        for (int i = 0; i < 2; i++) {
            send(post("/annotations/" + id + "/withdraw").param("version", "0"))
                    .andExpect(header().string("Location", paragraph + "#notes"))
                    .andExpect(flash().attribute("noteWithdrawn", true));
        }
    }

    @Test
    void aNoteThatChangedMeanwhileIsLookedAtBeforeItIsWithdrawn() throws Exception {
        annotations.write(author, id, target, "Base", Audience.PUBLIC);
        annotations.revise(author, id, 0, "Changed", Audience.PUBLIC);

        send(post("/annotations/" + id + "/withdraw").param("version", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("<title>Error: ")))
                .andExpect(content().string(containsString("Changed")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
    }

    @Test
    void whoIsNotSignedInIsSentToDoSoWhetherOrNotThereIsANote() throws Exception {
        for (String path : List.of("/annotations?mine=1", edit, "/annotations/" + id + "/withdraw")) {
            mvc.perform(get(path)).andExpect(header().string("Location", "/login?returnTo=" + path));
        }
    }

    @Test
    void nothingIsSavedWithoutATokenOrByLooking() throws Exception {
        mvc.perform(writing("Forged").with(signedIn.as(author)));
        mvc.perform(writing("Forged").with(csrf()));
        mvc.perform(get(paragraph + "/annotations?body=Forged&id=" + id).with(signedIn.as(author)))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isGreaterThanOrEqualTo(400));
        assertThat(own.of(author)).isEmpty();
    }

    @Test
    void watchingLeadsBackToItsButtonAndIsSaid() throws Exception {
        send(get(paragraph)).andExpect(content().string(containsString("value=\"" + paragraph + "#watch\"")));
        send(post(paragraph + "/watch").param("on", "true").param("returnTo", paragraph + "#watch"))
                .andExpect(header().string("Location", paragraph + "#watch"))
                .andExpect(flash().attribute("watchSaid", "watch.begun"));
        send(get(paragraph)).andExpect(content().string(containsString("id=\"watch\"")));
    }

    private MockHttpServletRequestBuilder writing(String body) {
        return post(paragraph + "/annotations").param("id", id.toString()).param("body", body);
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn.as(author)).with(csrf()));
    }
}
