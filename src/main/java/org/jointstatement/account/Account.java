package org.jointstatement.account;

import java.time.Instant;
import java.util.UUID;

/**
 * A person who can sign in.
 *
 * @param name to sign in with
 * @param displayName shown to others
 * @param enabled false if an administrator has shut it
 * @param held whether an editor looks at what it writes for many before others do
 * @param ready whether a password has been chosen
 * @param version that an edit has to name
 */
public record Account(
        UUID id,
        String name,
        String displayName,
        Role role,
        boolean enabled,
        boolean held,
        boolean ready,
        Instant created,
        long version) {}
