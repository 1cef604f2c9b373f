package org.jointstatement.account.teams;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.AccountDeleted;
import org.jointstatement.account.AccountLeaves;
import org.jointstatement.account.RefusedException;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes who is in a team and who leads it. A team with members is never left without a lead. */
@Component
class MemberChanges {

    private final Teams teams;
    private final Memberships memberships;
    private final JdbcClient rows;
    private final Audit audit;

    MemberChanges(Teams teams, Memberships memberships, JdbcClient rows, Audit audit) {
        this.teams = teams;
        this.memberships = memberships;
        this.rows = rows;
        this.audit = audit;
    }

    /** The team, locked, if this viewer may manage its members: its leads and administrators may. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Team managed(Viewer viewer, UUID id) {
        teams.get(viewer, id);
        memberships.lock(id);
        Team team = teams.get(viewer, id);
        if (!team.lead() && !viewer.isAtLeast(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("manage team " + id);
        }
        return team;
    }

    /** Adds a person to a locked team, or does nothing if they are in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Viewer viewer, Team team, UUID account, boolean lead) {
        rows.sql("select id from account where id = ? and deleted is null for update")
                .param(account)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("account " + account));
        if (member(team.id(), account).isPresent()) {
            return;
        }
        if (memberships.members(team.id()).size() >= Teams.MOST_MEMBERS) {
            throw new RefusedException("team", "team.full", Teams.MOST_MEMBERS);
        }
        if (memberships.of(account).size() >= Teams.MOST_TEAMS) {
            throw new RefusedException("team", "team.many", Teams.MOST_TEAMS);
        }
        memberships.add(team.id(), account, lead);
        audit(viewer.name(), lead ? "team-lead-added" : "team-joined", team, account);
    }

    /** Makes a member lead the team, or lead it no more. */
    @Transactional
    public void lead(Viewer viewer, UUID id, UUID account, boolean lead) {
        Team team = managed(viewer, id);
        Optional<Member> member = member(id, account).filter(one -> one.lead() != lead);
        if (member.isPresent()) {
            if (!lead) {
                requireAnotherLead(id, account, true);
                dropInvitations(id, account);
            }
            memberships.lead(id, account, lead);
            audit(viewer.name(), lead ? "team-lead" : "team-lead-ended", team, account);
        }
    }

    /** Takes a member out of the team. */
    @Transactional
    public void remove(Viewer viewer, UUID id, UUID account) {
        drop(viewer.name(), "team-removed", managed(viewer, id), account);
    }

    /** Takes the viewer out of the team. */
    @Transactional
    public void leave(Viewer viewer, UUID id) {
        teams.get(viewer, id);
        memberships.lock(id);
        UUID account = viewer.id();
        if (account != null) {
            drop(viewer.name(), "team-left", teams.get(viewer, id), account);
        }
    }

    /** Those who cannot go, or cannot stop leading, before somebody else leads who can sign in. */
    @Transactional(readOnly = true)
    public Set<UUID> onlyLeads(UUID team, boolean stay) {
        List<Member> members = memberships.members(team);
        return members.stream()
                .filter(member -> member.lead() && (stay || members.size() > 1))
                .map(Member::account)
                .filter(lead -> !memberships.hasOtherLead(team, lead))
                .collect(Collectors.toSet());
    }

    /** Whoever alone leads others cannot go: the teams are locked, so that two who lead one do not go at once. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireOtherLeads(AccountLeaves leaving) {
        memberships.changed();
        List<Team> led = memberships.of(leaving.id()).stream()
                .sorted(Comparator.comparing(Team::id))
                .toList();
        led.forEach(team -> memberships.lock(team.id()));
        String alone = led.stream()
                .filter(team -> onlyLeads(team.id(), false).contains(leaving.id()))
                .map(Team::name)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!alone.isEmpty()) {
            throw new RefusedException("account", "account.leads", alone);
        }
    }

    /** Nobody stays in a team after their account is deleted. */
    @EventListener
    void forget(AccountDeleted deleted) {
        memberships.changed();
        List<Team> left = memberships.of(deleted.id());
        left.forEach(team -> {
            memberships.drop(team.id(), deleted.id());
            dropInvitations(team.id(), deleted.id());
            audit(Audit.PORTAL, "team-left", team, deleted.id());
        });
    }

    private void drop(String actor, String action, Team team, UUID account) {
        if (member(team.id(), account).isPresent()) {
            requireAnotherLead(team.id(), account, false);
            memberships.drop(team.id(), account);
            dropInvitations(team.id(), account);
            audit(actor, action, team, account);
        }
    }

    /** What a lead promised ends with the leading: an invitation is good only while its maker leads. */
    private void dropInvitations(UUID team, UUID account) {
        rows.sql("delete from team_invitation where team_id = ? and made_by = ? and used_by is null")
                .params(team, account)
                .update();
    }

    private void requireAnotherLead(UUID team, UUID account, boolean stays) {
        if (onlyLeads(team, stays).contains(account)) {
            throw new RefusedException("team", "team.lead.last");
        }
    }

    private Optional<Member> member(UUID team, UUID account) {
        return memberships.members(team).stream()
                .filter(member -> member.account().equals(account))
                .findFirst();
    }

    private void audit(String actor, String action, Team team, UUID account) {
        audit.add(actor, action, team.name(), "account " + account + " team " + team.id());
    }
}
