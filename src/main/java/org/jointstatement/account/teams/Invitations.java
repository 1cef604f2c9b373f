package org.jointstatement.account.teams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.RefusedException;
import org.jointstatement.account.Tokens;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.Audit;
import org.jointstatement.web.ForbiddenException;
import org.jointstatement.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links by which people join a team: each for one person, for some days. */
@Component
class Invitations {

    static final Duration LASTS = Duration.ofDays(7);

    /** That are open at once in a team. */
    static final int MOST = 50;

    private static final String OPEN = "select i.*, t.name, a.display_name from team_invitation i"
            + " join team t on t.id = i.team_id join account a on a.id = i.made_by"
            + " where i.used_by is null and i.expires > ? and t.archived is null and a.enabled"
            + " and (a.role = 'ADMINISTRATOR' or exists (select 1 from team_member l"
            + " where l.team_id = i.team_id and l.account_id = i.made_by and l.leads))";

    private final MemberChanges changes;
    private final Memberships memberships;
    private final JdbcClient rows;
    private final Audit audit;

    Invitations(MemberChanges changes, Memberships memberships, JdbcClient rows, Audit audit) {
        this.changes = changes;
        this.memberships = memberships;
        this.rows = rows;
        this.audit = audit;
    }

    /** Makes a link and returns its token, which is kept nowhere. */
    @Transactional
    public String make(Viewer viewer, UUID id) {
        Team team = changes.managed(viewer, id);
        if (!mayInvite(team)) {
            throw new ForbiddenException("invite to team " + id);
        }
        if (team.archived()) {
            throw new RefusedException("team", "team.archived");
        }
        if (open(id).size() >= MOST) {
            throw new RefusedException("team", "team.invitations.full", MOST);
        }
        String token = Tokens.random();
        rows.sql("insert into team_invitation (id, team_id, hash, made_by, expires) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        id,
                        Tokens.hash(token),
                        Objects.requireNonNull(viewer.id()),
                        memberships.now().plus(LASTS))
                .update();
        audit.add(viewer.name(), "team-invited", team.name(), "team " + id);
        return token;
    }

    /** Whether a viewer who manages a team may invite to it: its leads may, and administrators where there are none. */
    @Transactional(readOnly = true)
    public boolean mayInvite(Team team) {
        return team.lead() || memberships.members(team.id()).stream().noneMatch(Member::lead);
    }

    /** Those that can still be used, the one that lasts longest first. */
    @Transactional(readOnly = true)
    public List<Invitation> open(UUID team) {
        return rows.sql(OPEN + " and i.team_id = ? order by i.expires desc, i.id")
                .params(memberships.now(), team)
                .query(Invitations::invitation)
                .list();
    }

    @Transactional
    public void withdraw(Viewer viewer, UUID id, UUID invitation) {
        Team team = changes.managed(viewer, id);
        int gone = rows.sql("delete from team_invitation where id = ? and team_id = ? and used_by is null")
                .params(invitation, id)
                .update();
        if (gone > 0) {
            audit.add(viewer.name(), "team-invitation-withdrawn", team.name(), "team " + id);
        }
    }

    /** What a link invites to; {@link NotFoundException} if it is used, withdrawn or too old. */
    @Transactional(readOnly = true)
    public Invitation get(String token) {
        return rows.sql(OPEN + " and i.hash = ?")
                .params(memberships.now(), Tokens.hash(token))
                .query(Invitations::invitation)
                .optional()
                .orElseThrow(() -> new NotFoundException("invitation"));
    }

    /** Whether this viewer is in the team already and needs no link. */
    @Transactional(readOnly = true)
    public boolean isIn(Viewer viewer, Invitation invitation) {
        return memberships.of(Objects.requireNonNull(viewer.id())).stream()
                .anyMatch(team -> team.id().equals(invitation.team()));
    }

    /** Joins, and uses the link up; whoever is in the team already leaves it unused. */
    @Transactional
    public UUID accept(Viewer viewer, String token) {
        UUID account = Objects.requireNonNull(viewer.id());
        memberships.lock(get(token).team());
        Invitation invitation = get(token);
        UUID id = invitation.team();
        Team team = memberships.find(id, account).orElseThrow(() -> new NotFoundException("invitation"));
        if (!team.member()) {
            requireOther(account, invitation);
            changes.add(viewer, team, account, false);
            rows.sql("update team_invitation set used_by = ? where id = ?")
                    .params(account, invitation.id())
                    .update();
        }
        return id;
    }

    /** Nobody lets themselves in. */
    private void requireOther(UUID account, Invitation invitation) {
        boolean own = rows.sql("select count(*) from team_invitation where id = ? and made_by = ?")
                        .params(invitation.id(), account)
                        .query(Integer.class)
                        .single()
                > 0;
        if (own) {
            throw new RefusedException("team", "team.join.own");
        }
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("team_id", UUID.class),
                row.getString("name"),
                row.getString("display_name"),
                row.getObject("expires", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC));
    }
}
