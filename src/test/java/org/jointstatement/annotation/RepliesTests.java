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
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.annotation.notices.Notice;
import org.jointstatement.annotation.notices.NoticeKind;
import org.jointstatement.annotation.notices.Notices;
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
class RepliesTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private OwnNotes own;

    @Autowired
    private AnnotatedText annotated;

    @Autowired
    private Notices notices;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    private final String slug = "replies-" + UUID.randomUUID();
    private final String place = "/statements/" + slug + "/paragraphs/2";
    private final Address target = Address.ofParagraph(slug, 2);
    private final UUID first = UUID.randomUUID();
    private final UUID reply = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();
    private Viewer other = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        other = signedIn.viewer(Role.ANALYST);
    }

    @Test
    void aReplyIsWrittenOnceAndStandsUnderItsNote() throws Exception {
        write(Audience.PUBLIC);
        for (int i = 0; i < 2; i++) {
            send(other, reply("An *answer*", Audience.PUBLIC)).andExpect(status().isSeeOther());
        }

        NoteThread thread = threads(Viewer.anonymous()).get(0);
        assertThat(threads(Viewer.anonymous())).hasSize(1);
        assertThat(thread.replies()).extracting(Annotation::id).containsExactly(reply);
        assertThat(thread.replies().get(0).parent()).isEqualTo(first);
        mvc.perform(get(place)).andExpect(content().string(containsString("<em>answer</em>")));
    }

    @Test
    void theFormChoosesTheReadersOfTheThreadAndQuotesTheNote() throws Exception {
        annotations.write(author, first, target, "One\n\nTwo", Audience.SIGNED_IN);

        mvc.perform(get("/annotations/" + first + "/reply").with(signedIn.as(other)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"SIGNED_IN\" checked=\"checked\"")));
        send(other, reply("Typed", Audience.SIGNED_IN).param("action", "quote"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&gt; One\n&gt; \n&gt; Two\n\nTyped")));
        assertThat(threads(other).get(0).replies()).isEmpty();
        send(other, reply("Typed", Audience.SIGNED_IN).param("action", "preview"))
                .andExpect(content().string(containsString("The note you answer")));
    }

    @Test
    void aReplyHasNoMoreReadersThanItsThread() throws Exception {
        write(Audience.SIGNED_IN);

        send(other, reply("Wider", Audience.PUBLIC))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("more people could read")))
                .andExpect(content().string(containsString("Wider")));
        send(other, reply("Narrower", Audience.ONLY_ME)).andExpect(status().isSeeOther());
        mvc.perform(post("/annotations/" + reply + "/edit")
                        .param("version", "0")
                        .param("body", "Widened")
                        .param("audience", "PUBLIC")
                        .with(signedIn.as(other))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        assertThat(annotations.get(reply, other).body()).isEqualTo("Narrower");
    }

    @Test
    void aReplyIsOfferedToNoMoreReadersThanItsThread() throws Exception {
        write(Audience.SIGNED_IN);
        answer(other, Audience.ONLY_ME);

        for (String path : List.of(
                "/annotations/" + first + "/reply",
                "/annotations/" + reply + "/reply",
                "/annotations/" + reply + "/edit",
                "/annotations/" + reply + "/audience",
                place)) {
            mvc.perform(get(path).with(signedIn.as(other)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("name=\"audience\" value=\"SIGNED_IN\"")))
                    .andExpect(content()
                            .string(
                                    path.equals(place)
                                            ? containsString("name=\"audience\" value=\"PUBLIC\"")
                                            : not(containsString("name=\"audience\" value=\"PUBLIC\""))));
        }
    }

    @Test
    void aReplyStaysAsWideAsItWasWhenItsThreadIsNarrowed() {
        write(Audience.PUBLIC);
        answer(other, Audience.PUBLIC);
        annotations.revise(author, first, 0, "The first note", Audience.ONLY_ME);

        annotations.revise(other, reply, 0, "Reworded", Audience.PUBLIC);

        assertThat(annotations.get(reply, Viewer.anonymous()).body()).isEqualTo("Reworded");
    }

    @Test
    void aNoteThatOneMayNotSeeIsAnsweredAsOneThatIsNotThere() throws Exception {
        write(Audience.ONLY_ME);

        for (UUID id : List.of(first, UUID.randomUUID())) {
            String path = "/annotations/" + id + "/reply";
            mvc.perform(get(path).with(signedIn.as(other))).andExpect(status().isNotFound());
            for (String action : List.of("save", "preview", "quote")) {
                send(other, reply(id, "Forged", Audience.ONLY_ME).param("action", action))
                        .andExpect(status().isNotFound());
            }
        }
        assertThat(own.of(other)).isEmpty();
    }

    @Test
    void aForgedParentIsNoAnswer() throws Exception {
        write(Audience.PUBLIC);
        send(
                other,
                post(place + "/annotations")
                        .param("id", reply.toString())
                        .param("parent", first.toString())
                        .param("body", "No answer"));

        assertThat(annotations.get(reply, other).parent()).isNull();
    }

    @Test
    void aWithdrawnNoteKeepsItsPlaceForWhoCouldSeeItAndTellsNothingElse() throws Exception {
        write(Audience.SIGNED_IN);
        answer(other, Audience.SIGNED_IN);
        annotations.withdraw(author, first, 0);

        mvc.perform(get(place).with(signedIn.as(other)))
                .andExpect(content().string(containsString("This note was withdrawn")))
                .andExpect(content().string(containsString("The answer")))
                .andExpect(content().string(not(containsString("The first note"))))
                .andExpect(content().string(not(containsString(author.name()))));
        mvc.perform(get(place)).andExpect(content().string(not(containsString("withdrawn"))));
        assertThat(threads(Viewer.anonymous())).isEmpty();
    }

    @Test
    void aWithdrawnNoteWithoutRepliesLeavesNothing() {
        write(Audience.PUBLIC);
        annotations.withdraw(author, first, 0);

        assertThat(threads(author)).isEmpty();
    }

    @Test
    void aReplyToANoteThatWasNarrowedStands() throws Exception {
        write(Audience.PUBLIC);
        answer(other, Audience.PUBLIC);
        annotations.revise(author, first, 0, "The first note", Audience.ONLY_ME);

        for (int i = 0; i < 2; i++) {
            mvc.perform(get(place))
                    .andExpect(content().string(containsString("Answers a note that is not open to you")))
                    .andExpect(content().string(containsString("The answer")))
                    .andExpect(content().string(not(containsString("The first note"))))
                    .andExpect(content().string(not(containsString(author.name()))));
            if (i == 0) {
                // Narrowed and then withdrawn, it tells no more.
                annotations.withdraw(author, first, 1);
            }
        }
    }

    @Test
    void aReplyToAReplySaysWhatItAnswers() throws Exception {
        write(Audience.PUBLIC);
        answer(other, Audience.PUBLIC);
        UUID second = UUID.randomUUID();
        annotations.answer(author, second, reply, Writing.comment("And on", Audience.PUBLIC));

        NoteThread thread = threads(Viewer.anonymous()).get(0);
        assertThat(thread.replies()).extracting(Annotation::id).containsExactly(reply, second);
        mvc.perform(get(place)).andExpect(content().string(containsString("Answers a note by " + other.name())));
        annotations.withdraw(other, reply, 0);
        mvc.perform(get(place)).andExpect(content().string(containsString("Answers a note that was withdrawn")));
    }

    @Test
    void whoTakesPartIsToldOfAReplyAndNobodyOfTheirOwn() {
        Viewer third = signedIn.viewer(Role.ANALYST);
        write(Audience.SIGNED_IN);
        answer(other, Audience.SIGNED_IN);
        UUID second = UUID.randomUUID();
        annotations.answer(third, second, reply, Writing.comment("And on", Audience.SIGNED_IN));
        UUID own = UUID.randomUUID();
        annotations.answer(third, own, second, Writing.comment("To myself", Audience.ONLY_ME));

        assertThat(notices.list(author, null, 9))
                .extracting(notice -> notice.note().id())
                .containsExactly(second, reply);
        assertThat(notices.list(other, null, 9)).extracting(Notice::kind).containsExactly(NoticeKind.REPLY);
        assertThat(notices.list(third, null, 9)).isEmpty();

        annotations.revise(third, own, 0, "To all", Audience.SIGNED_IN);
        assertThat(notices.countNew(author)).isEqualTo(3);
    }

    @Test
    void aReplyGrowsNoWiderWhenItsThreadIsGone() throws Exception {
        write(Audience.SIGNED_IN);
        answer(other, Audience.SIGNED_IN);
        annotations.withdraw(author, first, 0);

        for (String path : List.of("/edit", "/audience")) {
            mvc.perform(get("/annotations/" + reply + path).with(signedIn.as(other)))
                    .andExpect(content().string(not(containsString("name=\"audience\" value=\"PUBLIC\""))));
            send(
                            other,
                            post("/annotations/" + reply + path)
                                    .param("version", "0")
                                    .param("body", "The answer")
                                    .param("audience", "PUBLIC"))
                    .andExpect(status().isUnprocessableContent());
        }
        annotations.revise(other, reply, 0, "The answer, mended", Audience.SIGNED_IN);
        assertThat(annotations.get(reply, author).audience()).isEqualTo(Audience.SIGNED_IN);
    }

    private void write(Audience audience) {
        annotations.write(author, first, target, "The first note", audience);
    }

    private void answer(Viewer viewer, Audience audience) {
        annotations.answer(viewer, reply, first, Writing.comment("The answer", audience));
    }

    private List<NoteThread> threads(Viewer viewer) {
        return annotated.visibleOn(slug, 2, viewer).threads();
    }

    private MockHttpServletRequestBuilder reply(String body, Audience audience) {
        return reply(first, body, audience);
    }

    private MockHttpServletRequestBuilder reply(UUID to, String body, Audience audience) {
        return post("/annotations/" + to + "/reply")
                .param("id", reply.toString())
                .param("body", body)
                .param("audience", audience.name());
    }

    private ResultActions send(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(signedIn.as(viewer)).with(csrf()));
    }
}
