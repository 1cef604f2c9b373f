package org.jointstatement.account.teams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jointstatement.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The rows of who is in which team; rights are checked by who calls. */
@Component
class Memberships {

    private static final String OF_VIEWER =
            "select t.id, t.name, t.archived, t.version, m.account_id, m.leads from team t"
                    + " %s join team_member m on m.team_id = t.id and m.account_id = ?";

    private record Known(long at, List<Team> teams) {}

    private final JdbcClient rows;
    private final Clock clock;

    /** Grows with each change made here, so that what a request knows of before it counts no more. */
    private final AtomicLong changes = new AtomicLong();

    Memberships(JdbcClient rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The teams of an account by name, archived ones too; asked for once in a request. */
    List<Team> of(UUID account) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        String key = Memberships.class.getName() + account;
        long now = changes.get();
        if (request != null && request.getAttribute(key, 0) instanceof Known known && known.at() == now) {
            return known.teams();
        }
        List<Team> teams = rows.sql(OF_VIEWER.formatted("") + " order by t.name_key")
                .param(account)
                .query(Memberships::team)
                .list();
        if (request != null) {
            request.setAttribute(key, new Known(now, teams), RequestAttributes.SCOPE_REQUEST);
        }
        return teams;
    }

    /** A team as this account stands to it. */
    Optional<Team> find(UUID team, UUID account) {
        return rows.sql(OF_VIEWER.formatted("left") + " where t.id = ?")
                .params(account, team)
                .query(Memberships::team)
                .optional();
    }

    /** Leads first, then by name. */
    List<Member> members(UUID team) {
        return rows.sql("select a.id, a.display_name, m.leads, m.since from team_member m"
                        + " join account a on a.id = m.account_id where m.team_id = ?"
                        + " order by m.leads desc, a.display_key")
                .param(team)
                .query(Memberships::member)
                .list();
    }

    /** Whether somebody else leads it who can sign in. */
    boolean hasOtherLead(UUID team, UUID account) {
        return rows.sql("select count(*) from team_member m join account a on a.id = m.account_id"
                                + " where m.team_id = ? and m.account_id <> ? and m.leads and a.enabled"
                                + " and a.deleted is null")
                        .params(team, account)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Makes other changes of this team wait until the caller's transaction ends. */
    void lock(UUID team) {
        rows.sql("select id from team where id = ? for update")
                .param(team)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("team " + team));
    }

    void add(UUID team, UUID account, boolean leads) {
        rows.sql("insert into team_member (team_id, account_id, leads, since) values (?, ?, ?, ?)")
                .params(team, account, leads, now())
                .update();
        changes.incrementAndGet();
    }

    void lead(UUID team, UUID account, boolean leads) {
        rows.sql("update team_member set leads = ? where team_id = ? and account_id = ?")
                .params(leads, team, account)
                .update();
        changes.incrementAndGet();
    }

    void drop(UUID team, UUID account) {
        rows.sql("delete from team_member where team_id = ? and account_id = ?")
                .params(team, account)
                .update();
        changes.incrementAndGet();
    }

    /** Says that a team's own row has changed. */
    void changed() {
        changes.incrementAndGet();
    }

    /** In the precision that every database keeps. */
    OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Team team(ResultSet row, int number) throws SQLException {
        return new Team(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("archived") != null,
                row.getInt("version"),
                row.getObject("account_id") != null,
                row.getBoolean("leads"));
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                row.getBoolean("leads"),
                row.getObject("since", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC));
    }
}
