package org.jointstatement.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.jointstatement.account.teams.FormedTeams;
import org.jointstatement.annotation.moderation.Moderated;
import org.jointstatement.annotation.notices.Notice;
import org.jointstatement.annotation.notices.NoticeKind;
import org.jointstatement.annotation.notices.Notices;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class ReviewsTests {

    @Autowired
    private FormedTeams teams;

    @Autowired
    private Moderated moderated;

    @Autowired
    private Annotations annotations;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Statements statements;

    @Autowired
    private ContentVersion contentVersion;

    @Autowired
    private Notices notices;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private MockMvc mvc;

    private final String slug = "reviews-" + UUID.randomUUID();
    private final String place = "/statements/" + slug + "/paragraphs/2";
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();
    private Viewer editor = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        editor = signedIn.viewer(Role.EDITOR, "Editor " + id);
    }

    @Test
    void whatIsSaidStaysWithWhoSaidItAndWhen() throws Exception {
        write(Audience.PUBLIC);
        long before = contentVersion.current();
        reviews.set(editor, id, Status.IN_REVIEW, "", 0);
        reviews.set(author, id, Status.RESOLVED, "Agreed <b>on</b> 3 May", 1);
        reviews.set(editor, id, Status.REOPENED, "", 2);

        assertThat(reviews.of(author, List.of(id)).get(id))
                .extracting(StatusChange::status, StatusChange::reason, StatusChange::byName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Status.IN_REVIEW, "", editor.name()),
                        org.assertj.core.groups.Tuple.tuple(Status.RESOLVED, "Agreed <b>on</b> 3 May", author.name()),
                        org.assertj.core.groups.Tuple.tuple(Status.REOPENED, "", editor.name()));
        assertThat(annotations.get(id, author).status()).isEqualTo(Status.REOPENED);
        assertThat(contentVersion.current()).isEqualTo(before + 3);
        mvc.perform(get(place))
                .andExpect(content().string(containsString("Agreed &lt;b&gt;on&lt;/b&gt; 3 May")))
                .andExpect(content().string(containsString(editor.name())));
    }

    @Test
    void itsAuthorIsToldEachTimeThatSomebodyElseSaysIt() throws Exception {
        write(Audience.PUBLIC);
        reviews.set(editor, id, Status.IN_REVIEW, "", 0);

        Notice told = notices.list(author, null, 9).get(0);
        assertThat(told.kind()).isEqualTo(NoticeKind.STATUS);
        mvc.perform(get("/notices").with(signedIn.as(author)))
                .andExpect(content().string(containsString("The status of your note changed")));
        notices.markRead(author, told.id());
        reviews.set(author, id, Status.RESOLVED, "Agreed", 1);
        assertThat(notices.countNew(author)).isZero();
        reviews.set(editor, id, Status.REOPENED, "", 2);

        assertThat(notices.countNew(author)).isOne();
        assertThat(notices.list(author, null, 9)).extracting(Notice::id).containsExactly(told.id());
        assertThat(notices.list(editor, null, 9)).isEmpty();
    }

    @Test
    void aResolvedNoteIsFoldedWithItsReasonAndStillThere() throws Exception {
        write(Audience.PUBLIC);
        mvc.perform(get(place)).andExpect(content().string(not(containsString("class=\"settled\""))));
        send(editor, "RESOLVED", "Settled in May", 0).andExpect(status().isSeeOther());

        mvc.perform(get(place))
                .andExpect(content().string(containsString("class=\"settled\"")))
                .andExpect(content().string(containsString("Settled in May")))
                .andExpect(content().string(containsString("id=\"note-" + id + "\"")));
    }

    @Test
    void aResolvedNoteIsFoldedBesideTheTextToo() throws Exception {
        write(Audience.PUBLIC);
        List<String> pages = List.of("/statements/" + slug, "/statements/" + slug + "/sections/the-bridge", place);
        for (String page : pages) {
            mvc.perform(get(page)).andExpect(content().string(not(containsString("Resolved: a note by"))));
        }
        send(editor, "RESOLVED", "Settled in May", 0).andExpect(status().isSeeOther());

        String folded = "<summary>Resolved: a note by " + author.name() + "</summary>";
        for (String page : pages) {
            mvc.perform(get(page)).andExpect(content().string(containsString(folded)));
        }
        mvc.perform(get(pages.get(0))).andExpect(content().string(containsString("href=\"/annotations/" + id + "\"")));
    }

    @Test
    void sayingItAgainChangesNothing() throws Exception {
        write(Audience.PUBLIC);
        for (int i = 0; i < 2; i++) {
            send(editor, "RESOLVED", "Settled", 0).andExpect(status().isSeeOther());
        }

        assertThat(reviews.of(author, List.of(id)).get(id)).hasSize(1);
    }

    @Test
    void whoLookedBeforeAnotherSpokeIsToldAndKeepsTheirWords() throws Exception {
        write(Audience.PUBLIC);
        reviews.set(editor, id, Status.IN_REVIEW, "", 0);

        send(author, "RESOLVED", "My reason", 0)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("My reason")))
                .andExpect(content().string(containsString("name=\"seen\" value=\"1\"")));
        assertThat(annotations.get(id, author).status()).isEqualTo(Status.IN_REVIEW);
        send(author, "RESOLVED", "My reason", 1).andExpect(status().isSeeOther());
        send(author, "IN_REVIEW", "", 2).andExpect(status().isConflict());
    }

    @Test
    void whatIsMissingOrTooLongIsSaidAtItsField() throws Exception {
        write(Audience.PUBLIC);

        send(editor, "RESOLVED", " \u200b ", 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say why it is resolved")));
        send(editor, "RESOLVED", "é".repeat(2_001), 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("2,000 characters")));
        mvc.perform(post("/annotations/" + id + "/status")
                        .param("status", "FORGED")
                        .param("seen", "x")
                        .param("reason", "A reason that stays")
                        .with(signedIn.as(editor))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"status-error\"")))
                .andExpect(content().string(containsString("A reason that stays</textarea>")));
        mvc.perform(post("/annotations/" + id + "/status")
                        .param("reason", "Kept")
                        .with(signedIn.as(editor))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose what becomes of it")))
                .andExpect(content().string(containsString("Kept")));
        send(editor, "RESOLVED", "é".repeat(2_000), 0).andExpect(status().isSeeOther());
    }

    @Test
    void whoIsJustRevisingIsNotDisturbed() {
        write(Audience.PUBLIC);
        reviews.set(editor, id, Status.RESOLVED, "Settled", 0);

        annotations.revise(author, id, 0, "Reworded", Audience.PUBLIC);

        assertThat(annotations.get(id, author).status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void onlyAuthorsAndEditorsSpeakAndOnlyOfWhatTheySee() throws Exception {
        Viewer other = signedIn.viewer(Role.ANALYST);
        write(Audience.PUBLIC);

        assertThatThrownBy(() -> reviews.set(other, id, Status.IN_REVIEW, "", 0))
                .isInstanceOf(ForbiddenException.class);
        mvc.perform(get(place).with(signedIn.as(other)))
                .andExpect(content().string(not(containsString(id + "/status"))));
        mvc.perform(get(place).with(signedIn.as(editor))).andExpect(content().string(containsString(id + "/status")));
        annotations.revise(author, id, 0, "Mine", Audience.ONLY_ME);
        assertThatThrownBy(() -> reviews.set(editor, id, Status.IN_REVIEW, "", 0))
                .isInstanceOf(NotFoundException.class);
        reviews.set(author, id, Status.IN_REVIEW, "", 0);
        assertThat(rows.sql("select count(*) from audit where subject = ? and action = 'annotation-status'")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .as("of what only its author sees")
                .isZero();
    }

    @Test
    void aReplyIsNotReviewed() {
        write(Audience.PUBLIC);
        UUID reply = UUID.randomUUID();
        annotations.answer(author, reply, id, Writing.comment("A reply", Audience.PUBLIC));

        assertThatThrownBy(() -> reviews.set(author, reply, Status.RESOLVED, "Settled", 0))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void aReasonIsToldToThoseForWhomTheNoteWasThen() throws Exception {
        write(Audience.ONLY_ME);
        reviews.set(author, id, Status.RESOLVED, "Said to myself", 0);
        annotations.revise(author, id, 0, "A note", Audience.PUBLIC);
        reviews.set(editor, id, Status.REOPENED, "Said to all", 1);

        for (Viewer viewer : List.of(Viewer.anonymous(), editor)) {
            assertThat(reasons(viewer)).containsExactly("", "Said to all");
        }
        assertThat(reasons(author)).containsExactly("Said to myself", "Said to all");
        mvc.perform(get(place))
                .andExpect(content().string(not(containsString("Said to myself"))))
                .andExpect(content().string(containsString("Said to all")));
        mvc.perform(get("/annotations/" + id + "/status").with(signedIn.as(editor)))
                .andExpect(content().string(not(containsString("Said to myself"))));
    }

    @Test
    void aTeamsReasonStaysInTheTeam() {
        Viewer lead = signedIn.viewer(Role.ANALYST);
        UUID team = teams.team("R" + id, lead, author);
        writeFor(team);
        teams.leave(team, author);
        reviews.set(lead, id, Status.IN_REVIEW, "Said among us", 0);
        annotations.revise(author, id, 0, "A note", Audience.PUBLIC);

        assertThat(reasons(lead)).containsExactly("Said among us");
        assertThat(reasons(author)).containsExactly("");
        assertThat(reasons(Viewer.anonymous())).containsExactly("");
        assertThat(notices.list(author, null, 9)).as("who has left is not told").isEmpty();
    }

    @Test
    void whoCannotWriteForATeamSaysNothingOfItsNotes() throws Exception {
        Viewer lead = signedIn.viewer(Role.ANALYST);
        UUID team = teams.team("R" + id, lead, author);
        writeFor(team);
        reviews.set(author, id, Status.IN_REVIEW, "", 0);
        teams.archive(team, true);

        for (Viewer viewer : List.of(author, lead)) {
            assertThatThrownBy(() -> reviews.set(viewer, id, Status.RESOLVED, "Settled", 1))
                    .isInstanceOf(ForbiddenException.class);
        }
        teams.archive(team, false);
        teams.leave(team, author);
        send(author, "RESOLVED", "Settled", 1).andExpect(status().isForbidden());
        send(lead, "RESOLVED", "Settled", 1).andExpect(status().isSeeOther());
    }

    @Test
    void whoseWordsWaitSaysNothingThatManyReadAtOnce() throws Exception {
        write(Audience.PUBLIC);
        moderated.hold(author);

        send(author, "RESOLVED", "Nobody has looked", 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("An editor looks at what you write")))
                .andExpect(content().string(containsString("Nobody has looked")));
        assertThat(reasons(author)).isEmpty();
        annotations.revise(author, id, 0, "A note", Audience.ONLY_ME);
        send(author, "RESOLVED", "For me", 0).andExpect(status().isSeeOther());
    }

    private List<String> reasons(Viewer viewer) {
        return reviews.of(viewer, List.of(id)).getOrDefault(id, List.of()).stream()
                .map(StatusChange::reason)
                .toList();
    }

    private void writeFor(UUID team) {
        Writing writing = new Writing("A note", Audience.TEAM, team, Motivation.COMMENT, List.of(), Place.WHOLE);
        annotations.write(author, id, Address.ofParagraph(slug, 2), writing);
    }

    private void write(Audience audience) {
        annotations.write(author, id, Address.ofParagraph(slug, 2), "A note", audience);
    }

    private ResultActions send(Viewer viewer, String status, String reason, int seen) throws Exception {
        return mvc.perform(post("/annotations/" + id + "/status")
                .param("status", status)
                .param("reason", reason)
                .param("seen", String.valueOf(seen))
                .with(signedIn.as(viewer))
                .with(csrf()));
    }
}
