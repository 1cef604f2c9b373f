package org.jointstatement.annotation.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Account;
import org.jointstatement.account.AccountChanges;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.FormedTeams;
import org.jointstatement.annotation.AnnotatedText;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Place;
import org.jointstatement.annotation.Writing;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PortalTest
class ModerationTests {

    @Autowired
    private Moderated moderated;

    @Autowired
    private Annotations annotations;

    @Autowired
    private AnnotatedText annotated;

    @Autowired
    private Flags flags;

    @Autowired
    private Queue queue;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges accountChanges;

    @Autowired
    private FormedTeams teams;

    @Autowired
    private Statements statements;

    @Autowired
    private ContentVersion contentVersion;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private MockMvc mvc;

    private final String slug = "moderated-" + UUID.randomUUID();
    private final Address target = Address.ofParagraph(slug, 2);
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();
    private Viewer reader = Viewer.anonymous();
    private Viewer editor = Viewer.anonymous();

    @BeforeEach
    void publish() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        reader = signedIn.viewer(Role.READER);
        editor = signedIn.viewer(Role.EDITOR);
    }

    @Test
    void aHiddenNoteIsSeenByItsAuthorAndEditorsOnly() throws Exception {
        write(Audience.PUBLIC);
        flags.flag(reader, id, "It names somebody.");
        assertThat(flagged()).containsExactly(id);
        long before = contentVersion.refresh();

        decisions.hide(editor, id, "No names, please.");

        assertThat(contentVersion.refresh()).isGreaterThan(before);
        for (Viewer other : List.of(Viewer.anonymous(), reader, editor, signedIn.viewer(Role.ADMINISTRATOR))) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> annotations.get(id, other));
            assertThat(annotated.counts(slug, other)).isEmpty();
        }
        assertThat(flagged()).isEmpty();
        assertThat(queue.hidden(editor)).extracting(one -> one.note().id()).contains(id);
        mvc.perform(get("/statements/{slug}/paragraphs/2", slug).with(signedIn.as(author)))
                .andExpect(content().string(containsString("No names, please.")));

        decisions.restore(editor, id, annotations.get(id, author).version());
        assertThat(annotations.get(id, Viewer.anonymous()).withheld()).isNull();
        assertThat(audited())
                .containsExactly(
                        "annotation-written", "annotation-flagged", "annotation-hidden", "annotation-restored");
    }

    @Test
    void hidingDoesNotDisturbWhatItsAuthorIsWriting() {
        Annotation note = write(Audience.PUBLIC);
        decisions.hide(editor, id, "Why");

        Annotation revised = annotations.revise(author, id, note.version(), "Better", Audience.PUBLIC);

        assertThat(revised.withheld()).isNotNull();
        assertThatExceptionOfType(ChangedException.class)
                .isThrownBy(() -> decisions.restore(editor, id, note.version()));
        decisions.restore(editor, id, revised.version());
        assertThat(annotations.get(id, reader).body()).isEqualTo("Better");
    }

    @Test
    void aPersonTellsOfANoteOnceUntilItIsDecided() {
        Annotation note = write(Audience.SIGNED_IN);
        flags.flag(reader, id, "First");
        flags.flag(reader, id, "Second");
        assertThat(queue.flagged(editor).stream()
                        .filter(one -> one.note().id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .flags())
                .extracting(Flag::reason)
                .containsExactly("First");

        decisions.leave(editor, id, note.version());
        assertThat(flagged()).isEmpty();
        flags.flag(reader, id, "Third");
        assertThat(flagged()).containsExactly(id);
    }

    @Test
    void oneTellsOnlyOfWhatOneSeesAndNotOfOnesOwn() {
        write(Audience.ONLY_ME);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> flags.flag(reader, id, "Why"));
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> flags.flag(author, id, "Why"));
        annotations.revise(author, id, 0, "Note", Audience.PUBLIC);
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> flags.flag(Viewer.anonymous(), id, "Why"));
    }

    @Test
    void editorsReadATeamsNoteOnlyIfAMemberTellsOfIt() {
        UUID team = teams.team("T" + id, reader, author);
        annotations.write(
                author,
                id,
                target,
                new Writing("Ours", Audience.TEAM, team, Motivation.COMMENT, List.of(), Place.WHOLE));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> decisions.hide(editor, id, "Why"));

        flags.flag(reader, id, "Look");

        assertThat(flagged()).containsExactly(id);
        annotations.revise(author, id, 0, "Mine", Audience.ONLY_ME);
        assertThat(flagged()).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> decisions.hide(editor, id, "Why"));
    }

    @Test
    void whatAHeldAccountWritesForManyWaits() throws Exception {
        Viewer administrator = signedIn.viewer(Role.ADMINISTRATOR);
        Account account = accounts.get(administrator, author.id());
        accountChanges.hold(administrator, author.id(), account.version(), true);
        long before = contentVersion.refresh();

        Annotation note = write(Audience.PUBLIC);

        assertThat(contentVersion.refresh()).isEqualTo(before);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> annotations.get(id, reader));
        mvc.perform(get("/statements/{slug}/paragraphs/2", slug).with(signedIn.as(author)))
                .andExpect(content().string(containsString("This note waits for review")));
        assertThat(queue.waiting(editor)).extracting(one -> one.note().id()).contains(id);

        decisions.release(editor, id, note.version());
        assertThat(annotations.get(id, Viewer.anonymous()).body()).isEqualTo("Note");

        annotations.revise(author, id, note.version(), "Other words", Audience.PUBLIC);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> annotations.get(id, reader));
    }

    @Test
    void onlyEditorsModerate() {
        write(Audience.PUBLIC);
        for (Viewer viewer : List.of(Viewer.anonymous(), reader, author)) {
            List<Runnable> attempts = List.of(
                    () -> queue.flagged(viewer),
                    () -> queue.waiting(viewer),
                    () -> queue.hidden(viewer),
                    () -> queue.log(viewer),
                    () -> decisions.hide(viewer, id, "Why"),
                    () -> decisions.restore(viewer, id, 0),
                    () -> decisions.release(viewer, id, 0),
                    () -> decisions.leave(viewer, id, 0));
            assertThat(attempts)
                    .allSatisfy(attempt ->
                            assertThatExceptionOfType(ForbiddenException.class).isThrownBy(attempt::run));
        }
    }

    @Test
    void aReasonIsNeededAndKeptWhereItIsRefused() throws Exception {
        write(Audience.PUBLIC);
        for (String bad : List.of("", " \u200B ", "<b>" + "x".repeat(1001))) {
            mvc.perform(as(reader, post("/annotations/{id}/flag", id)).param("reason", bad))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("id=\"reason-error\"")))
                    .andExpect(content()
                            .string(containsString(bad.replace("<", "&lt;").replace(">", "&gt;"))));
            mvc.perform(as(editor, post("/admin/moderation/{id}/hide", id)).param("reason", bad))
                    .andExpect(status().isUnprocessableContent());
        }
        assertThat(audited()).containsExactly("annotation-written");
    }

    @Test
    void thePagesDoWhatTheySay() throws Exception {
        write(Audience.PUBLIC);
        mvc.perform(as(reader, post("/annotations/{id}/flag", id)).param("reason", "<i>Why"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("The editors know of this note.")));
        mvc.perform(get("/admin/moderation").with(signedIn.as(editor)))
                .andExpect(content().string(containsString("&lt;i&gt;Why")))
                .andExpect(content().string(containsString(reader.name())))
                .andExpect(content().string(not(containsString("<i>Why"))));
        mvc.perform(as(editor, post("/admin/moderation/{id}/leave", id)).param("version", "9"))
                .andExpect(status().isConflict());
        mvc.perform(as(editor, post("/admin/moderation/{id}/leave", id)).param("version", "0"))
                .andExpect(redirectedUrl("/admin/moderation?done=left"));
        mvc.perform(as(editor, post("/admin/moderation/{id}/hide", id)).param("reason", "Enough"))
                .andExpect(redirectedUrl("/admin/moderation?done=hidden"));
        mvc.perform(as(editor, post("/admin/moderation/{id}/restore", id)).param("version", "0"))
                .andExpect(redirectedUrl("/admin/moderation?done=restored"));
        mvc.perform(get("/admin/moderation").with(signedIn.as(editor)))
                .andExpect(content().string(containsString("restored the note")));
    }

    @Test
    void aReportOpensATeamsNoteUntilItIsDecided() {
        UUID team = teams.team("T" + id, reader, author);
        Annotation note = writeFor(team);
        flags.flag(reader, id, "Look");
        decisions.leave(editor, id, note.version());

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> decisions.hide(editor, id, "Why"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> queue.get(editor, id));

        flags.flag(reader, id, "Look again");
        decisions.hide(editor, id, "Why");
        assertThat(queue.hidden(editor)).extracting(one -> one.note().id()).contains(id);
        decisions.restore(editor, id, note.version());
        assertThat(annotations.get(id, reader).withheld()).isNull();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> queue.get(editor, id));
    }

    @Test
    void aReportEndsWithTheReadersAmongWhomItWasMade() {
        UUID team = teams.team("T" + id, author, reader);
        writeFor(team);
        flags.flag(reader, id, "Look");
        annotations.revise(author, id, 0, "Mine", Audience.ONLY_ME);
        annotations.revise(author, id, 1, words("Ours again", team));

        assertThat(flagged()).isEmpty();
        assertThat(flags.isOpen(reader, id)).isFalse();

        flags.flag(reader, id, "Look");
        assertThat(flagged()).containsExactly(id);
        teams.leave(team, reader);
        assertThat(flagged()).isEmpty();
    }

    @Test
    void noETagTellsOfWhatNobodySees() {
        moderated.hold(author);
        Annotation note = write(Audience.PUBLIC);
        long before = contentVersion.refresh();
        decisions.hide(editor, id, "Why");
        assertThat(contentVersion.refresh()).isEqualTo(before);

        Annotation revised = annotations.revise(author, id, note.version(), "Better", Audience.PUBLIC);
        decisions.restore(editor, id, revised.version());
        assertThat(contentVersion.refresh()).as("it waits still").isEqualTo(before);
        decisions.release(editor, id, revised.version());
        assertThat(contentVersion.refresh()).isGreaterThan(before);
    }

    private Annotation writeFor(UUID team) {
        return annotations.write(author, id, target, words("Ours", team));
    }

    private static Writing words(String body, UUID team) {
        return new Writing(body, Audience.TEAM, team, Motivation.COMMENT, List.of(), Place.WHOLE);
    }

    private Annotation write(Audience audience) {
        return annotations.write(author, id, target, "Note", audience);
    }

    private List<UUID> flagged() {
        return queue.flagged(editor).stream()
                .map(one -> one.note().id())
                .filter(id::equals)
                .toList();
    }

    private List<String> audited() {
        return rows.sql("select action from audit where subject = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    private MockHttpServletRequestBuilder as(Viewer viewer, MockHttpServletRequestBuilder asked) {
        return asked.with(signedIn.as(viewer)).with(csrf());
    }
}
