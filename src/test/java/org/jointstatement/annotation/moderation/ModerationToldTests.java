package org.jointstatement.annotation.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
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
import org.jointstatement.annotation.notices.Notice;
import org.jointstatement.annotation.notices.NoticeKind;
import org.jointstatement.annotation.notices.Notices;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ForbiddenException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What authors, editors and others are told of moderation. */
@PortalTest
class ModerationToldTests {

    private static final String COUNT = "href=\"/admin/moderation\"";

    @Autowired
    private Moderated moderated;

    @Autowired
    private Annotations annotations;

    @Autowired
    private Queue queue;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Notices notices;

    @Autowired
    private FormedTeams teams;

    @Autowired
    private Statements statements;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private MockMvc mvc;

    private final String slug = "told-" + UUID.randomUUID();
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();
    private Viewer reader = Viewer.anonymous();
    private Viewer editor = Viewer.anonymous();

    @BeforeEach
    void write() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        reader = signedIn.viewer(Role.READER);
        editor = signedIn.viewer(Role.EDITOR);
        annotations.write(author, id, Address.ofParagraph(slug, 2), "Words", Audience.PUBLIC);
    }

    @Test
    void anAuthorIsToldThatANoteIsHiddenWhyAndWhenItIsRestored() throws Exception {
        decisions.hide(editor, id, "No <b>names</b>, please.");

        assertThat(notices.list(author, null, 9))
                .singleElement()
                .satisfies(notice -> assertThat(notice.kind()).isEqualTo(NoticeKind.HIDDEN));
        assertThat(page("/notices", author))
                .contains("An editor has hidden your note", "No &lt;b&gt;names&lt;/b&gt;, please.");

        decisions.restore(editor, id, 0);

        assertThat(notices.list(author, null, 9))
                .extracting(Notice::kind, Notice::isNew)
                .containsExactly(tuple(NoticeKind.RESTORED, true), tuple(NoticeKind.HIDDEN, false));
        assertThat(page("/notices", author))
                .contains("Your note is shown to others again")
                .doesNotContain("please.");

        decisions.hide(editor, id, "Again");
        assertThat(notices.list(author, null, 9))
                .extracting(Notice::kind, Notice::isNew)
                .containsExactly(tuple(NoticeKind.HIDDEN, true), tuple(NoticeKind.RESTORED, false));
        assertThat(notices.list(reader, null, 9)).isEmpty();
    }

    @Test
    void whatWaitedIsToldAsItIsLetThrough() {
        Viewer other = signedIn.viewer(Role.ANALYST);
        moderated.hold(other);
        UUID answer = UUID.randomUUID();
        annotations.answer(
                other,
                answer,
                id,
                new Writing("So it is", Audience.PUBLIC, null, Motivation.COMMENT, List.of(), Place.WHOLE));
        assertThat(notices.list(author, null, 9)).isEmpty();

        moderated.release(answer);

        assertThat(notices.list(author, null, 9)).extracting(Notice::kind).containsExactly(NoticeKind.REPLY);
    }

    @Test
    void editorsAreNotToldWhatTheyDecideOnTheirOwn() {
        UUID own = UUID.randomUUID();
        annotations.write(editor, own, Address.ofParagraph(slug, 2), "Mine", Audience.PUBLIC);

        decisions.hide(editor, own, "Why");

        assertThat(notices.list(editor, null, 9)).isEmpty();
    }

    @Test
    void anAuthorSeesOnTheirOwnPagesThatANoteIsHidden() throws Exception {
        decisions.hide(editor, id, "No names, please.");

        for (String path : List.of("/annotations?mine=1", "/people/" + author.id())) {
            assertThat(page(path, author)).contains("An editor has hidden this note", "No names, please.");
        }
        assertThat(page("/annotations?statement=" + slug, reader)).doesNotContain("hidden this note", "/" + id);
    }

    @Test
    void theHeadOfEachPageTellsEditorsHowManyNotesWait() throws Exception {
        int before = queue.count(editor);
        moderated.flag(reader, id);
        moderated.flag(signedIn.viewer(Role.READER), id);
        moderated.hold(author);
        annotations.write(author, UUID.randomUUID(), Address.ofParagraph(slug, 2), "Held", Audience.PUBLIC);

        assertThat(queue.count(editor)).isEqualTo(before + 2);
        assertThat(page("/statements/" + slug, editor)).contains(COUNT, (before + 2) + " notes wait<");
        for (Viewer other : List.of(Viewer.anonymous(), reader, author)) {
            MockHttpServletResponse answer = ask("/statements/" + slug, other);
            assertThat(answer.getContentAsString()).doesNotContain(COUNT, "notes wait");
            assertThat(answer.getHeader("Set-Cookie")).isNull();
            assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> queue.count(other));
        }
        assertThat(ask("/statements/" + slug, editor).getHeader("Cache-Control"))
                .isEqualTo("no-store");

        decisions.hide(editor, id, "Why");
        assertThat(queue.count(editor)).isEqualTo(before + 1);
    }

    @Test
    void whatIsNotForEditorsIsNotCounted() {
        int before = queue.count(editor);
        UUID team = teams.team("T" + id, reader, author);
        UUID ours = UUID.randomUUID();
        annotations.write(
                author,
                ours,
                Address.ofParagraph(slug, 2),
                new Writing("Ours", Audience.TEAM, team, Motivation.COMMENT, List.of(), Place.WHOLE));
        moderated.flag(reader, ours);
        assertThat(queue.count(editor)).isEqualTo(before + 1);

        annotations.revise(author, ours, 0, "Mine", Audience.ONLY_ME);
        assertThat(queue.count(editor)).isEqualTo(before);
    }

    @Test
    void theQueueNamesPlacesAndPeople() throws Exception {
        moderated.flag(reader, id);

        String page = page("/admin/moderation", editor);

        assertThat(page)
                .contains(">Bridge, paragraph 2</a>", "by " + author.name() + " on Bridge, paragraph 2")
                .doesNotContain(slug + "#para-2", ">" + id + "<");
    }

    @Test
    void theLogTellsNothingOfANoteThatIsNotForEditorsAnyMore() throws Exception {
        moderated.flag(reader, id);
        annotations.revise(author, id, 0, "Mine", Audience.ONLY_ME);

        assertThat(page("/admin/moderation", editor))
                .contains("which was withdrawn since or is not for editors any more")
                .doesNotContain(author.name(), id.toString());
    }

    private String page(String path, Viewer viewer) throws Exception {
        return ask(path, viewer).getContentAsString();
    }

    private MockHttpServletResponse ask(String path, Viewer viewer) throws Exception {
        return mvc.perform(viewer.isSignedIn() ? get(path).with(signedIn.as(viewer)) : get(path))
                .andReturn()
                .getResponse();
    }
}
