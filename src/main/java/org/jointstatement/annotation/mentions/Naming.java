package org.jointstatement.annotation.mentions;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.account.People;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.Member;
import org.jointstatement.account.teams.Team;
import org.jointstatement.account.teams.Teams;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Visibility;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers names to call, of people who may see a note and of whom the viewer knows anyway: they are in a team with the
 * viewer, whom the note is for, or have written what the viewer may see. Of others no name is told.
 */
@Component
public class Naming {

    /** Names offered at once. */
    static final int MOST = 8;

    private static final Set<String> ALL = Set.of(Audience.SIGNED_IN.name(), Audience.PUBLIC.name());

    private static final int LONGEST = 100;

    /** People of such a name who are looked at. */
    private static final int LOOKED_AT = 200;

    private final EntityManager rows;
    private final People people;
    private final Teams teams;

    Naming(EntityManager rows, People people, Teams teams) {
        this.rows = rows;
        this.people = people;
        this.teams = teams;
    }

    /**
     * What would call people of whose names a part begins so.
     *
     * @param audience its name, or the id of a team
     */
    @Transactional(readOnly = true)
    public List<String> offers(Viewer viewer, String audience, String typed) {
        if (!viewer.isSignedIn() || typed.isBlank() || typed.length() > LONGEST) {
            return List.of();
        }
        List<Viewer> found = people.beginning(typed, LOOKED_AT);
        Set<UUID> known = ALL.contains(audience) ? known(viewer, found) : members(viewer, audience);
        return found.stream()
                .filter(person -> known.contains(person.id()) && !Objects.equals(person.id(), viewer.id()))
                .map(person -> Mentions.of(person.name()))
                .limit(MOST)
                .toList();
    }

    /** Of a team that the viewer is in; of another nobody. */
    private Set<UUID> members(Viewer viewer, String id) {
        return teams.of(viewer).stream()
                .map(Team::id)
                .filter(team -> team.toString().equals(id))
                .flatMap(team -> teams.members(viewer, team).stream())
                .map(Member::account)
                .collect(Collectors.toSet());
    }

    private Set<UUID> known(Viewer viewer, List<Viewer> found) {
        return new HashSet<>(Visibility.query(rows, UUID.class, viewer, "distinct a.author", "", "a.author in :people")
                .setParameter("people", found.stream().map(Viewer::id).toList())
                .getResultList());
    }
}
