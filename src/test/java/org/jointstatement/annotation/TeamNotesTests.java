package org.jointstatement.annotation;

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
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.FormedTeams;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Fixtures;
import org.jointstatement.statement.Statements;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ContentVersion;
import org.jointstatement.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Notes for a team, and notes that are given to other readers. */
@PortalTest
class TeamNotesTests {

    @Autowired
    private Annotations annotations;

    @Autowired
    private AnnotatedText annotated;

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

    private final String slug = "team-" + UUID.randomUUID();
    private final Address target = Address.ofParagraph(slug, 2);
    private final UUID id = UUID.randomUUID();
    private Viewer author = Viewer.anonymous();
    private Viewer member = Viewer.anonymous();
    private Viewer outsider = Viewer.anonymous();
    private UUID team = new UUID(0, 0);
    private UUID foreign = new UUID(0, 0);

    @BeforeEach
    void form() {
        statements.publish(Fixtures.statement(slug), new byte[0]);
        author = signedIn.viewer(Role.ANALYST);
        member = signedIn.viewer(Role.READER);
        outsider = signedIn.viewer(Role.ADMINISTRATOR);
        team = teams.team("T" + id, member, author);
        foreign = teams.team("F" + id, outsider);
    }

    @Test
    void aTeamsNoteIsReadByItsMembersAndByNobodyElse() {
        write(Audience.TEAM, team);

        assertThat(annotations.get(id, member).team()).isEqualTo(team);
        assertThat(annotated.counts(slug, member)).containsEntry(2, 1);
        assertThat(annotated.counts(slug, outsider)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> annotations.get(id, outsider));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> annotations.get(id, Viewer.anonymous()));
    }

    @Test
    void whoLeavesReadsNoMoreThanTheirOwnAndWhoJoinsReadsAll() {
        write(Audience.TEAM, team);
        UUID other = UUID.randomUUID();
        Viewer leaving = signedIn.viewer(Role.ANALYST);
        teams.join(team, member, leaving);
        annotations.write(leaving, other, target, writing(Audience.TEAM, team));
        assertThat(annotations.get(id, leaving).body()).isEqualTo("Note");

        teams.leave(team, leaving);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> annotations.get(id, leaving));
        assertThat(annotations.get(other, leaving).team()).isEqualTo(team);
        assertThat(annotations.get(other, author).team()).isEqualTo(team);
        assertThatExceptionOfType(AudienceException.class)
                .isThrownBy(() -> annotations.revise(leaving, other, 0, words("New", Audience.TEAM, team)));
    }

    @Test
    void aTeamThatOneIsNotInIsAnsweredAsOneThatDoesNotExist() throws Exception {
        String path = "/statements/" + slug + "/paragraphs/2/annotations";
        for (String word : List.of(foreign.toString(), UUID.randomUUID().toString(), "TEAM", "EVERYONE")) {
            mvc.perform(as(author, post(path))
                            .param("id", id.toString())
                            .param("body", "Words that stay")
                            .param("audience", word))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("id=\"note-audience-error\">There is no such team")))
                    .andExpect(content().string(containsString("Words that stay")))
                    .andExpect(content().string(not(containsString("F" + id))));
        }
        mvc.perform(as(author, post(path))
                        .param("id", id.toString())
                        .param("body", "Words")
                        .param("audience", foreign.toString())
                        .param("action", "preview"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("F" + id))));
        assertThat(rows.sql("select count(*) from annotation where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anArchivedTeamIsNotChosenAnewButItsNotesStay() {
        write(Audience.TEAM, team);
        teams.archive(team, true);

        assertThat(annotations.get(id, member).body()).isEqualTo("Note");
        assertThat(annotations
                        .revise(author, id, 0, words("Better", Audience.TEAM, team))
                        .body())
                .isEqualTo("Better");
        assertThatExceptionOfType(AudienceException.class)
                .isThrownBy(() -> annotations.write(author, UUID.randomUUID(), target, writing(Audience.TEAM, team)));
    }

    @Test
    void theFormOffersOnesTeamsAndSaysForWhomItSaves() throws Exception {
        teams.archive(teams.team("Old" + id, author), true);

        mvc.perform(get("/statements/{slug}/paragraphs/2", slug).with(signedIn.as(author)))
                .andExpect(content().string(containsString("value=\"" + team + "\"")))
                .andExpect(content().string(containsString("data-save=\"Save for T" + id + "\"")))
                .andExpect(content().string(not(containsString("F" + id))))
                .andExpect(content().string(not(containsString("Old" + id))));
    }

    @Test
    void aTeamsNameIsShownToItsMembersOnly() throws Exception {
        write(Audience.TEAM, team);
        for (Viewer viewer : List.of(author, member)) {
            mvc.perform(get("/statements/{slug}/paragraphs/2", slug).with(signedIn.as(viewer)))
                    .andExpect(content().string(containsString("Team T" + id)));
        }
        mvc.perform(get("/statements/{slug}/paragraphs/2", slug).with(signedIn.as(outsider)))
                .andExpect(content().string(not(containsString("T" + id))));
    }

    @Test
    void aNoteIsGivenToOthersWithOneClickAndTakenBack() throws Exception {
        write(Audience.ONLY_ME, null);
        mvc.perform(get("/statements/{slug}/paragraphs/2", slug).with(signedIn.as(author)))
                .andExpect(content().string(containsString("Share with T" + id)));

        share(0, team.toString()).andExpect(redirectedUrl("/annotations/" + id));
        assertThat(annotations.get(id, member).revised()).isNull();

        share(1, "ONLY_ME").andExpect(status().isSeeOther());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> annotations.get(id, member));
        assertThat(rows.sql("select detail from audit where subject = ? order by id")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly("ONLY_ME to TEAM " + team, "TEAM " + team + " to ONLY_ME");
    }

    @Test
    void sharingAnOldNoteOrWithAForeignTeamChangesNothing() throws Exception {
        write(Audience.ONLY_ME, null);

        share(7, "PUBLIC")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("<title>Error: ")))
                .andExpect(content().string(containsString("has changed meanwhile")));
        share(0, foreign.toString())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("<title>Error: ")))
                .andExpect(content().string(containsString("There is no such team")));
        share(0, "ONLY_ME").andExpect(status().isSeeOther());

        assertThat(annotations.get(id, author).audience()).isEqualTo(Audience.ONLY_ME);
        assertThat(annotations.get(id, author).version()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ONLY_ME", "TEAM", "SIGNED_IN"})
    void onlyWhatAnyoneSeesMovesTheEtags(Audience audience) {
        long before = contentVersion.refresh();
        write(audience, team);
        assertThat(contentVersion.refresh()).isEqualTo(before);

        annotations.share(author, id, 0, new Readers(Audience.PUBLIC, null));
        assertThat(contentVersion.refresh()).isGreaterThan(before);
    }

    @Test
    void whoHasLeftLearnsNoNewNameOfTheTeam() throws Exception {
        write(Audience.TEAM, team);
        teams.leave(team, author);
        rows.sql("update team set name = ? where id = ?")
                .params("New" + id, team)
                .update();

        for (String path : List.of("/statements/" + slug + "/paragraphs/2", "/annotations?mine=1")) {
            mvc.perform(get(path).with(signedIn.as(author)))
                    .andExpect(content().string(containsString(">A team<")))
                    .andExpect(content().string(not(containsString("New" + id))));
        }
    }

    private ResultActions share(int version, String with) throws Exception {
        return mvc.perform(as(author, post("/annotations/{id}/audience", id))
                .param("version", String.valueOf(version))
                .param("audience", with));
    }

    private void write(Audience audience, @Nullable UUID readers) {
        annotations.write(author, id, target, writing(audience, readers));
    }

    private static Writing writing(Audience audience, @Nullable UUID readers) {
        return words("Note", audience, readers);
    }

    private static Writing words(String body, Audience audience, @Nullable UUID readers) {
        return new Writing(body, audience, readers, Motivation.COMMENT, List.of(), Place.WHOLE);
    }

    private MockHttpServletRequestBuilder as(Viewer viewer, MockHttpServletRequestBuilder asked) {
        return asked.with(signedIn.as(viewer)).with(csrf());
    }
}
