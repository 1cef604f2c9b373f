package org.jointstatement.account.teams;

import java.util.UUID;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forms teams for tests of other packages, on the ways on which people form them. */
@Component
public class FormedTeams {

    @Autowired
    private TeamAdministration administration;

    @Autowired
    private Invitations invitations;

    @Autowired
    private MemberChanges changes;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private JdbcClient rows;

    /** Makes a team that the first of them leads. */
    public UUID team(String name, Viewer lead, Viewer... others) {
        UUID team = administration.make(signedIn.viewer(Role.ADMINISTRATOR), name, signInName(lead));
        for (Viewer other : others) {
            join(team, lead, other);
        }
        return team;
    }

    public void join(UUID team, Viewer lead, Viewer other) {
        invitations.accept(other, invite(team, lead));
    }

    /** The token of an invitation. */
    public String invite(UUID team, Viewer lead) {
        return invitations.make(lead, team);
    }

    public void leave(UUID team, Viewer member) {
        changes.leave(member, team);
    }

    /** Archives the team, or restores it. */
    public void archive(UUID team, boolean archived) {
        int version = rows.sql("select version from team where id = ?")
                .param(team)
                .query(Integer.class)
                .single();
        administration.archive(signedIn.viewer(Role.ADMINISTRATOR), team, version, archived);
    }

    String signInName(Viewer viewer) {
        return rows.sql("select name from account where id = ?")
                .param(viewer.id())
                .query(String.class)
                .single();
    }
}
