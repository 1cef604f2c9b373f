package org.jointstatement.annotation;

import java.util.UUID;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom somebody may write, and whether an editor has to look first. */
@Component
class Audiences {

    private final Teams teams;
    private final Accounts accounts;

    Audiences(Teams teams, Accounts accounts) {
        this.teams = teams;
        this.accounts = accounts;
    }

    /**
     * {@link AudienceException} if it is for a team that the viewer is not in or that is archived.
     *
     * @param former the team that it has been for, which may have been archived since
     */
    void require(Viewer viewer, Audience audience, @Nullable UUID team, @Nullable UUID former) {
        boolean open = audience != Audience.TEAM
                || teams.of(viewer).stream()
                        .anyMatch(one -> one.id().equals(team)
                                && (!one.archived() || one.id().equals(former)));
        if (!open) {
            throw new AudienceException();
        }
    }

    /** Whether it waits for an editor. Teams choose whom they take in, so what is for a team does not. */
    boolean holds(Viewer viewer, Audience audience) {
        UUID id = viewer.id();
        return audience.isWide() && id != null && accounts.isHeld(id);
    }
}
