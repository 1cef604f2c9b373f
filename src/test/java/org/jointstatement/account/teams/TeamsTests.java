package org.jointstatement.account.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jointstatement.account.AccountChanges;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.ConflictException;
import org.jointstatement.account.RefusedException;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.testing.PortalTest;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class TeamsTests {

    @Autowired
    private Teams teams;

    @Autowired
    private MemberChanges changes;

    @Autowired
    private Invitations invitations;

    @Autowired
    private TeamAdministration administration;

    @Autowired
    private FormedTeams formed;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges accountChanges;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TransactionTemplate transaction;

    private final String name = "Team " + UUID.randomUUID();
    private Viewer administrator = Viewer.anonymous();
    private Viewer lead = Viewer.anonymous();
    private Viewer member = Viewer.anonymous();
    private Viewer stranger = Viewer.anonymous();
    private UUID team = new UUID(0, 0);

    @BeforeEach
    void form() {
        administrator = signedIn.viewer(Role.ADMINISTRATOR);
        lead = signedIn.viewer(Role.ANALYST);
        member = signedIn.viewer(Role.READER);
        stranger = signedIn.viewer(Role.EDITOR);
        team = formed.team(name, lead, member);
    }

    @Test
    void everyoneKnowsTheTeamsThatTheyAreIn() {
        assertThat(teams.idsOf(lead)).isEqualTo(Set.of(team));
        assertThat(teams.of(member))
                .singleElement()
                .satisfies(one -> assertThat(List.of(one.name(), one.member(), one.lead()))
                        .isEqualTo(List.of(name, true, false)));
        assertThat(teams.idsOf(stranger)).isEmpty();
        assertThat(teams.idsOf(Viewer.anonymous())).isEmpty();
        assertThat(teams.names(List.of(team, UUID.randomUUID()))).hasSize(1).containsEntry(team, name);
    }

    @Test
    void aTeamThatOneIsNotInDoesNotExist() {
        for (Viewer viewer : List.of(stranger, Viewer.anonymous())) {
            List<Runnable> attempts = List.of(
                    () -> teams.get(viewer, team),
                    () -> teams.members(viewer, team),
                    () -> invitations.make(viewer, team),
                    () -> changes.leave(viewer, team),
                    () -> changes.remove(viewer, team, member.id()),
                    () -> changes.lead(viewer, team, member.id(), true));
            assertThat(attempts)
                    .allSatisfy(attempt ->
                            assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt::run));
        }
        assertThat(teams.get(administrator, team).member()).isFalse();
    }

    @Test
    void membersWhoDoNotLeadManageNobody() {
        List<Runnable> attempts = List.of(
                () -> invitations.make(member, team),
                () -> invitations.withdraw(member, team, UUID.randomUUID()),
                () -> changes.remove(member, team, lead.id()),
                () -> changes.lead(member, team, member.id(), true),
                () -> administration.all(lead),
                () -> administration.make(lead, "x" + UUID.randomUUID(), formed.signInName(lead)),
                () -> administration.rename(lead, team, 0, "Other"),
                () -> administration.archive(lead, team, 0, true),
                () -> administration.appoint(lead, team, formed.signInName(lead)));
        assertThat(attempts)
                .allSatisfy(attempt ->
                        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(attempt::run));
    }

    @Test
    void anInvitationLetsOnePersonJoinOnce() {
        String token = formed.invite(team, lead);

        invitations.accept(stranger, token);

        assertThat(teams.idsOf(stranger)).containsExactly(team);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> invitations.get(token));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> invitations.accept(signedIn.viewer(Role.READER), token));
        assertThat(rows.sql("select count(*) from team_invitation where hash = ?")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoIsInTheTeamLeavesTheInvitationForOthers() {
        String token = formed.invite(team, lead);

        invitations.accept(member, token);

        assertThat(invitations.get(token).teamName()).isEqualTo(name);
        assertThat(teams.members(lead, team)).hasSize(2);
    }

    @Test
    void anInvitationEndsWhenItIsTooOldWithdrawnOrItsMakerLeadsNoMore() {
        String old = formed.invite(team, lead);
        rows.sql("update team_invitation set expires = current_timestamp where team_id = ?")
                .param(team)
                .update();
        String withdrawn = formed.invite(team, lead);
        invitations.withdraw(lead, team, invitations.get(withdrawn).id());
        String promised = formed.invite(team, lead);
        changes.lead(lead, team, member.id(), true);
        changes.lead(member, team, lead.id(), false);

        assertThat(List.of(old, withdrawn, promised))
                .allSatisfy(token -> assertThatExceptionOfType(NotFoundException.class)
                        .isThrownBy(() -> invitations.accept(stranger, token)));
    }

    @Test
    void anInvitationOfAShutAccountIsNoGood() {
        String token = formed.invite(team, lead);
        accountChanges.enable(administrator, lead.id(), 0, false);

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> invitations.accept(stranger, token));
    }

    @Test
    void theOnlyLeadStaysWhileOthersAreInTheTeam() {
        List<Runnable> attempts = List.of(
                () -> changes.leave(lead, team),
                () -> changes.lead(lead, team, lead.id(), false),
                () -> changes.remove(administrator, team, lead.id()));
        assertThat(attempts)
                .allSatisfy(attempt -> assertThatExceptionOfType(RefusedException.class)
                        .isThrownBy(attempt::run)
                        .satisfies(e -> assertThat(e.code()).isEqualTo("team.lead.last")));

        changes.remove(lead, team, member.id());
        changes.leave(lead, team);
        assertThat(teams.idsOf(lead)).isEmpty();
    }

    @Test
    void anArchivedTeamTakesNobodyInAndIsStillItsMembers() {
        String token = formed.invite(team, lead);
        formed.archive(team, true);

        assertThat(teams.idsOf(member)).containsExactly(team);
        assertThat(teams.open(member)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> invitations.accept(stranger, token));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> invitations.make(lead, team));

        formed.archive(team, false);
        assertThat(teams.open(member)).hasSize(1);
        invitations.accept(stranger, token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "Public", "only ME", "公开", "a\u202Eb"})
    void aNameIsOneThatPeopleCanTrust(String bad) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> administration.make(administrator, bad, formed.signInName(lead)))
                .satisfies(e -> assertThat(e.field()).isEqualTo("name"));
    }

    @Test
    void aNameIsTakenWhateverItsCaseAndHasALimit() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> administration.make(administrator, name.toUpperCase(), formed.signInName(lead)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("team.name.taken"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> administration.rename(administrator, team, 0, "a".repeat(61)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("team.name.wrong"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> administration.make(administrator, "b" + name, "nobody"))
                .satisfies(e -> assertThat(e.field()).isEqualTo("lead"));
    }

    @Test
    void theSecondOfTwoEditsOfOnePageIsAConflict() {
        administration.rename(administrator, team, 0, name + "!");

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> administration.archive(administrator, team, 0, true));
        assertThat(teams.of(lead)).extracting(Team::name).containsExactly(name + "!");
    }

    @Test
    void aTeamHasNoMoreMembersAndAPersonNoMoreTeamsThanIsSaid() {
        for (int i = 1; i < Teams.MOST_TEAMS; i++) {
            formed.team(i + name, member);
        }
        UUID one = formed.team("one" + name, lead);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> formed.join(one, lead, member))
                .satisfies(e -> assertThat(e.code()).isEqualTo("team.many"));

        for (int i = 2; i < Teams.MOST_MEMBERS; i++) {
            rows.sql("insert into team_member (team_id, account_id, leads, since) values (?, ?, false,"
                            + " current_timestamp)")
                    .params(team, signedIn.viewer(Role.READER).id())
                    .update();
        }
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> formed.join(team, lead, stranger))
                .satisfies(e -> assertThat(e.code()).isEqualTo("team.full"));
    }

    @Test
    void aDeletedAccountIsInNoTeam() {
        changes.lead(lead, team, member.id(), true);
        accountChanges.delete(administrator, lead.id(), 0);

        assertThat(teams.members(member, team)).extracting(Member::account).containsExactly(member.id());
        assertThat(teams.of(member)).allMatch(Team::lead);
    }

    @Test
    void noAccountIsDeletedThatAloneLeadsOthers() throws Exception {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> accountChanges.delete(administrator, lead.id(), 0))
                .satisfies(e -> assertThat(e.code()).isEqualTo("account.leads"))
                .satisfies(e -> assertThat(e.arguments()).containsExactly(name));
        mvc.perform(post("/admin/accounts/{id}/delete", lead.id())
                        .param("version", "0")
                        .with(signedIn.as(administrator))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("only lead of " + name)));
        assertThat(teams.of(lead)).hasSize(1);

        changes.remove(lead, team, member.id());
        accountChanges.delete(administrator, lead.id(), 0);
        assertThat(accounts.namesInUse(List.of(lead.id()))).isEmpty();
    }

    @Test
    void aLeadWhoCannotSignInLeadsNobody() {
        changes.lead(lead, team, member.id(), true);
        accountChanges.enable(administrator, member.id(), 0, false);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> changes.leave(lead, team))
                .satisfies(e -> assertThat(e.code()).isEqualTo("team.lead.last"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoLeadsWhoGoAtOnceOneStays(boolean deleted) {
        changes.lead(lead, team, member.id(), true);
        formed.join(team, lead, stranger);
        CompletableFuture<Void> second = Objects.requireNonNull(transaction.execute(status -> {
            changes.leave(lead, team);
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
                if (deleted) {
                    accountChanges.delete(administrator, member.id(), 0);
                } else {
                    changes.leave(member, team);
                }
            });
            assertThatExceptionOfType(TimeoutException.class)
                    .as("it waits for the first")
                    .isThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS));
            return other;
        }));

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(second::get)
                .withCauseInstanceOf(RefusedException.class);
        assertThat(teams.members(stranger, team)).anyMatch(Member::lead);
    }

    @Test
    void everyChangeOfMembershipIsAudited() {
        changes.lead(lead, team, member.id(), true);
        changes.lead(lead, team, member.id(), true);
        changes.leave(lead, team);
        changes.lead(administrator, team, member.id(), true);
        administration.appoint(administrator, team, formed.signInName(stranger));
        changes.remove(stranger, team, member.id());

        assertThat(rows.sql("select action from audit where subject = ? order by id")
                        .param(name)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "team-made",
                        "team-lead-added",
                        "team-invited",
                        "team-joined",
                        "team-lead",
                        "team-left",
                        "team-lead-added",
                        "team-removed");
    }

    @Test
    void anAdministratorInvitesOnlyWhereNobodyLeads() {
        assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> invitations.make(administrator, team));
        leaveLeaderless();
        String token = invitations.make(administrator, team);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> invitations.accept(administrator, token))
                .satisfies(e -> assertThat(e.code()).isEqualTo("team.join.own"));
        invitations.accept(stranger, token);
        assertThat(teams.idsOf(stranger)).containsExactly(team);
        assertThat(teams.idsOf(administrator)).isEmpty();
    }

    @Test
    void anInvitationEndsWithTheRightOfWhoMadeIt() {
        leaveLeaderless();
        String token = invitations.make(administrator, team);
        assertThat(invitations.get(token).teamName()).isEqualTo(name);
        rows.sql("update account set role = 'EDITOR' where id = ?")
                .param(administrator.id())
                .update();

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> invitations.accept(stranger, token));
    }

    @Test
    void nobodyMakesThemselvesLeadATeamThatTheyAreNotIn() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> administration.appoint(administrator, team, formed.signInName(administrator)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("team.lead.self"));
        assertThat(teams.idsOf(administrator)).isEmpty();
    }

    /** As a team is that everybody has left. */
    private void leaveLeaderless() {
        changes.remove(lead, team, member.id());
        changes.leave(lead, team);
    }
}
