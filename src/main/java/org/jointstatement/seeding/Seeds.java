package org.jointstatement.seeding;

import java.util.List;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.web.ForbiddenException;
import org.springframework.stereotype.Component;

/** What became of the seed files. Derived anew at each start, so it is kept in memory only. */
@Component
public class Seeds {

    private volatile List<SeedOutcome> outcomes = List.of();

    /** The outcome for each file, in the order of names; {@link ForbiddenException} unless for an administrator. */
    public List<SeedOutcome> all(Viewer viewer) {
        if (!viewer.isAtLeast(Role.ADMINISTRATOR)) {
            throw new ForbiddenException("see the seed files");
        }
        return outcomes;
    }

    void keep(List<SeedOutcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
    }
}
