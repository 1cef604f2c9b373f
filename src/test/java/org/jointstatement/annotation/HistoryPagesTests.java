package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.moderation.Moderated;
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
class HistoryPagesTests {

    @Autowired
    private Moderated moderated;

    @Autowired
    private Annotations annotations;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    private final String slug = "history-" + UUID.randomUUID();
    private final Address target = Address.ofParagraph(slug, 2);
    private final UUID id = UUID.randomUUID();
    private final String history = "/annotations/" + id + "/history";
    private Viewer author = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
    }

    @Test
    void everyVersionIsKeptWithWhatChangedInWords() throws Exception {
        annotations.write(author, id, target, writing("The cat sat", Audience.PUBLIC, "pets", "mats"));
        annotations.revise(author, id, 0, writing("The dog sat", Audience.PUBLIC, "pets", "dogs"));

        send(get(history), author)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Version 2, as it is now")))
                .andExpect(content()
                        .string(containsString("<del><span class=\"visually-hidden\">removed: </span>cat</del>"
                                + "<ins><span class=\"visually-hidden\">added: </span>dog</ins>")))
                .andExpect(content().string(containsString("<bdi>dogs</bdi>")))
                .andExpect(content().string(containsString("<bdi>mats</bdi>")))
                .andExpect(content().string(containsString("name=\"former\" value=\"0\"")));
    }

    @Test
    void whatWasWrittenInPrivateStaysSoWhenTheNoteIsShared() throws Exception {
        annotations.write(author, id, target, "Secret one", Audience.ONLY_ME);
        annotations.revise(author, id, 0, "Secret two", Audience.ONLY_ME);
        annotations.revise(author, id, 1, "For colleagues", Audience.SIGNED_IN);
        annotations.revise(author, id, 2, "For all", Audience.PUBLIC);
        annotations.revise(author, id, 3, "For all, mended", Audience.PUBLIC);

        send(get(history), author)
                .andExpect(content().string(containsString("Secret")))
                .andExpect(content().string(containsString("Version 5, as it is now")));
        send(get(history), signedIn.viewer(Role.ADMINISTRATOR))
                .andExpect(content().string(not(containsString("Secret"))))
                .andExpect(content().string(containsString("For colleagues")))
                .andExpect(content().string(containsString("Version 3, as it is now")))
                .andExpect(content().string(not(containsString("Version 4"))))
                .andExpect(content().string(not(containsString("restore"))));
        mvc.perform(get(history))
                .andExpect(content().string(not(containsString("Secret"))))
                .andExpect(content().string(not(containsString("colleagues"))))
                .andExpect(content().string(containsString("Version 2, as it is now")));
    }

    @Test
    void whoMayNotSeeTheNoteSeesNoHistory() throws Exception {
        annotations.write(author, id, target, "For all", Audience.PUBLIC);
        annotations.revise(author, id, 0, "For me", Audience.ONLY_ME);

        send(get(history), signedIn.viewer(Role.ADMINISTRATOR)).andExpect(status().isNotFound());
        mvc.perform(get(history)).andExpect(status().isNotFound());
        mvc.perform(get("/annotations/" + UUID.randomUUID() + "/history")).andExpect(status().isNotFound());
    }

    @Test
    void goingBackIsANewVersionForThoseWhoReadTheNoteNow() throws Exception {
        annotations.write(author, id, target, writing("First", Audience.PUBLIC, "old"));
        annotations.revise(author, id, 0, writing("Second", Audience.ONLY_ME, "new"));

        restore(0, 1, author).andExpect(header().string("Location", history + "?done=restored"));
        Annotation restored = annotations.get(id, author);
        assertThat(restored.body()).isEqualTo("First");
        assertThat(restored.tags()).containsExactly("old");
        assertThat(restored.audience()).isEqualTo(Audience.ONLY_ME);
        assertThat(restored.version()).isEqualTo(2);
        restore(0, 1, author).andExpect(status().isSeeOther());
        assertThat(annotations.get(id, author).version()).isEqualTo(2);
    }

    @Test
    void goingBackDoesNotHideWhatWasSavedMeanwhile() throws Exception {
        annotations.write(author, id, target, "First", Audience.PUBLIC);
        annotations.revise(author, id, 0, "Second", Audience.PUBLIC);
        annotations.revise(author, id, 1, "Third", Audience.PUBLIC);

        restore(0, 1, author)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Third")))
                .andExpect(content().string(containsString(">\nFirst</textarea>")));
        assertThat(annotations.get(id, author).body()).isEqualTo("Third");
    }

    @Test
    void onlyItsAuthorGoesBack() throws Exception {
        annotations.write(author, id, target, "First", Audience.PUBLIC);
        annotations.revise(author, id, 0, "Second", Audience.PUBLIC);

        restore(0, 1, signedIn.viewer(Role.ADMINISTRATOR)).andExpect(status().isForbidden());
        restore(7, 1, author).andExpect(status().isNotFound());
        assertThat(annotations.get(id, author).body()).isEqualTo("Second");
    }

    @Test
    void aLongHistoryHasPages() throws Exception {
        annotations.write(author, id, target, "Text 0", Audience.PUBLIC);
        for (int i = 1; i < 25; i++) {
            annotations.revise(author, id, i - 1, "Text " + i, Audience.PUBLIC);
        }

        for (int page = 1; page <= 5; page++) {
            String html = send(get(history + "?page=" + page), author)
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(html.split("<article", -1)).hasSize(6);
            assertThat(html.contains("Older versions")).isEqualTo(page < 5);
            assertThat(html.split("<del>", -1)).hasSize(page < 5 ? 6 : 5);
        }
    }

    @Test
    void twoEditsThatDoNotMeetArePutTogetherInTheForm() throws Exception {
        annotations.write(author, id, target, writing("The cat sat on the mat.", Audience.PUBLIC, "a", "b"));
        annotations.revise(author, id, 0, writing("The dog sat on the mat.", Audience.PUBLIC, "b", "c"));

        send(
                        post("/annotations/" + id + "/edit")
                                .param("version", "0")
                                .param("audience", "PUBLIC")
                                .param("tags", "a, b, d")
                                .param("body", "The cat sat on the rug."),
                        author)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(">\nThe dog sat on the rug.</textarea>")))
                .andExpect(content().string(containsString("value=\"b, c, d\"")))
                .andExpect(content().string(containsString("The cat sat on the rug.</pre>")))
                .andExpect(content().string(containsString("The dog sat on the mat.</pre>")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
        assertThat(annotations.get(id, author).body()).isEqualTo("The dog sat on the mat.");
    }

    @Test
    void twoEditsThatMeetAreBothShown() throws Exception {
        annotations.write(author, id, target, "The cat sat.", Audience.PUBLIC);
        annotations.revise(author, id, 0, "The dog sat.", Audience.PUBLIC);

        send(
                        post("/annotations/" + id + "/edit")
                                .param("version", "0")
                                .param("audience", "PUBLIC")
                                .param("body", "The cow sat."),
                        author)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString(">\nThe cow sat.</textarea>")))
                .andExpect(content().string(containsString("The dog sat.</pre>")))
                .andExpect(content().string(containsString("</span>dog</ins>")))
                .andExpect(content().string(containsString("</span>cow</ins>")));
    }

    @Test
    void whatWaitedStaysUnseenWhenLaterWordsAreLetThrough() throws Exception {
        moderated.hold(author);
        annotations.write(author, id, target, "Nobody has looked", Audience.PUBLIC);
        annotations.revise(author, id, 0, "Harmless", Audience.PUBLIC);
        moderated.release(id);

        mvc.perform(get(history))
                .andExpect(content().string(containsString("Harmless")))
                .andExpect(content().string(not(containsString("Nobody has looked"))))
                .andExpect(content().string(containsString("Version 1, as it is now")));
        send(get(history), author).andExpect(content().string(containsString("Nobody has looked")));
    }

    @Test
    void whatWasHiddenStaysSoWhenLaterWordsAreRestored() throws Exception {
        annotations.write(author, id, target, "Names somebody", Audience.PUBLIC);
        annotations.revise(author, id, 0, "Still names somebody", Audience.PUBLIC);
        moderated.hide(id);
        annotations.revise(author, id, 1, "Mended", Audience.PUBLIC);
        moderated.restore(id);
        annotations.revise(author, id, 2, "Mended twice", Audience.PUBLIC);

        send(get(history), signedIn.viewer(Role.ADMINISTRATOR))
                .andExpect(content().string(containsString("Mended")))
                .andExpect(content().string(not(containsString("somebody"))))
                .andExpect(content().string(containsString("Version 2, as it is now")));
        send(get(history), author).andExpect(content().string(containsString("Still names somebody")));
    }

    @Test
    void longTextsAreComparedForWhoAsks() throws Exception {
        annotations.write(author, id, target, "Old " + "word ".repeat(1_500), Audience.PUBLIC);
        annotations.revise(author, id, 0, "New " + "word ".repeat(1_500), Audience.PUBLIC);

        send(get(history), author)
                .andExpect(content().string(containsString("Show what has changed")))
                .andExpect(content().string(not(containsString("<del>"))));
        send(get(history + "?compare=1"), author)
                .andExpect(content().string(containsString("</span>Old</del>")))
                .andExpect(content().string(not(containsString("Show what has changed"))));
    }

    private static Writing writing(String body, Audience audience, String... tags) {
        return Writing.comment(body, audience).tagged(List.of(tags));
    }

    private ResultActions restore(int former, int version, Viewer viewer) throws Exception {
        return send(post(history + "/restore").param("former", "" + former).param("version", "" + version), viewer);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, Viewer viewer) throws Exception {
        return mvc.perform(request.with(signedIn.as(viewer)).with(csrf()));
    }
}
