package org.jointstatement.account.teams;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Account;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.ConflictException;
import org.jointstatement.account.RefusedException;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.Audit;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with teams: make them, rename and archive them, name who leads. They read no note by it. */
@Component
class TeamAdministration {

    /** A team in the list of all. */
    public record Listed(UUID id, String name, boolean archived, int members, int leads) {}

    private final MemberChanges changes;
    private final Memberships memberships;
    private final Accounts accounts;
    private final JdbcClient rows;
    private final MessageSource messages;
    private final Audit audit;

    TeamAdministration(
            MemberChanges changes,
            Memberships memberships,
            Accounts accounts,
            JdbcClient rows,
            MessageSource messages,
            Audit audit) {
        this.changes = changes;
        this.memberships = memberships;
        this.accounts = accounts;
        this.rows = rows;
        this.messages = messages;
        this.audit = audit;
    }

    /** Every team, by name. */
    @Transactional(readOnly = true)
    public List<Listed> all(Viewer viewer) {
        Accounts.administrator(viewer);
        return rows.sql("select t.id, t.name, t.archived, count(m.account_id) as members,"
                        + " count(case when m.leads then 1 end) as leads from team t"
                        + " left join team_member m on m.team_id = t.id"
                        + " group by t.id, t.name, t.name_key, t.archived order by t.name_key")
                .query((row, number) -> new Listed(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("archived") != null,
                        row.getInt("members"),
                        row.getInt("leads")))
                .list();
    }

    /** Makes a team and says who leads it. */
    @Transactional
    public UUID make(Viewer viewer, String typed, String lead) {
        Accounts.administrator(viewer);
        TeamName name = TeamName.of(typed, messages);
        Account account = account(viewer, lead);
        UUID id = UUID.randomUUID();
        named(() -> rows.sql("insert into team (id, name, name_key, created, version) values (?, ?, ?, ?, 0)")
                .params(id, name.shown(), name.key(), memberships.now())
                .update());
        audit.add(viewer.name(), "team-made", name.shown(), "team " + id);
        changes.add(viewer, changes.managed(viewer, id), account.id(), true);
        return id;
    }

    @Transactional
    public void rename(Viewer viewer, UUID id, int version, String typed) {
        Accounts.administrator(viewer);
        TeamName name = TeamName.of(typed, messages);
        Team team = edited(viewer, id, version);
        named(() -> rows.sql("update team set name = ?, name_key = ?, version = version + 1 where id = ?")
                .params(name.shown(), name.key(), id)
                .update());
        memberships.changed();
        audit.add(viewer.name(), "team-renamed", team.name(), name.shown() + " team " + id);
    }

    /** Lets nobody write for the team any more, or lets its members do so again. */
    @Transactional
    public void archive(Viewer viewer, UUID id, int version, boolean archived) {
        Accounts.administrator(viewer);
        Team team = edited(viewer, id, version);
        rows.sql("update team set archived = cast(:archived as timestamp with time zone), version = version + 1"
                        + " where id = :id")
                .param("archived", archived ? memberships.now() : null)
                .param("id", id)
                .update();
        memberships.changed();
        audit.add(viewer.name(), archived ? "team-archived" : "team-restored", team.name(), "team " + id);
    }

    /** Makes someone lead the team, whether or not they were in it: but nobody themselves who was not. */
    @Transactional
    public void appoint(Viewer viewer, UUID id, String lead) {
        Accounts.administrator(viewer);
        UUID account = account(viewer, lead).id();
        Team team = changes.managed(viewer, id);
        if (account.equals(viewer.id()) && !team.member()) {
            throw new RefusedException("lead", "team.lead.self");
        }
        changes.add(viewer, team, account, true);
        changes.lead(viewer, id, account, true);
    }

    private Account account(Viewer viewer, String name) {
        return accounts.named(viewer, name)
                .filter(Account::enabled)
                .orElseThrow(() -> new RefusedException("lead", "team.lead.unknown"));
    }

    private Team edited(Viewer viewer, UUID id, int version) {
        Team team = changes.managed(viewer, id);
        if (team.version() != version) {
            throw new ConflictException();
        }
        return team;
    }

    private static void named(Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException e) {
            throw new RefusedException("name", "team.name.taken");
        }
    }
}
