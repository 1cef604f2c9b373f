package org.jointstatement.account.teams;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The teams that people are in. */
@Component
public class Teams {

    /** That one team can have. */
    static final int MOST_MEMBERS = 200;

    /** That one person can be in. */
    static final int MOST_TEAMS = 50;

    private final Memberships memberships;
    private final JdbcClient rows;

    Teams(Memberships memberships, JdbcClient rows) {
        this.memberships = memberships;
        this.rows = rows;
    }

    /** The teams that this viewer is a member of, archived ones too: what they may read. */
    @Transactional(readOnly = true)
    public Set<UUID> idsOf(Viewer viewer) {
        return of(viewer).stream().map(Team::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The same by name. */
    @Transactional(readOnly = true)
    public List<Team> of(Viewer viewer) {
        UUID id = viewer.id();
        return id == null ? List.of() : memberships.of(id);
    }

    /** Those that this viewer may write for. */
    @Transactional(readOnly = true)
    public List<Team> open(Viewer viewer) {
        return of(viewer).stream().filter(team -> !team.archived()).toList();
    }

    /** The names of these teams, in one query; for whoever may already see what names them. */
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            rows.sql("select id, name from team where id in (:ids)")
                    .param("ids", Set.copyOf(ids))
                    .query(row -> {
                        names.put(row.getObject("id", UUID.class), row.getString("name"));
                    });
        }
        return names;
    }

    /** For its members, and for administrators; {@link NotFoundException} for others, as if there were none. */
    @Transactional(readOnly = true)
    public Team get(Viewer viewer, UUID id) {
        UUID account = viewer.id();
        if (account == null) {
            throw new NotFoundException("team " + id);
        }
        return memberships
                .find(id, account)
                .filter(team -> team.member() || viewer.isAtLeast(Role.ADMINISTRATOR))
                .orElseThrow(() -> new NotFoundException("team " + id));
    }

    /** Leads first; for whom {@link #get} is. */
    @Transactional(readOnly = true)
    public List<Member> members(Viewer viewer, UUID id) {
        return memberships.members(get(viewer, id).id());
    }
}
