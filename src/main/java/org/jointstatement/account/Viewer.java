package org.jointstatement.account;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever looks at a page or calls the API. Facades take it as a parameter and filter inside their queries.
 *
 * @param id of the account; none for someone not signed in
 * @param name shown to others
 */
public record Viewer(@Nullable UUID id, String name, Role role) implements Serializable {

    private static final Viewer ANONYMOUS = new Viewer(null, "", Role.READER);

    /** Someone not signed in. */
    public static Viewer anonymous() {
        return ANONYMOUS;
    }

    public boolean isSignedIn() {
        return id != null;
    }

    public boolean isAtLeast(Role other) {
        return role.includes(other);
    }
}
