package org.jointstatement.annotation.notices;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody's account was signed in to from a place from which it was not before.
 *
 * @param browser its name, if it is one of the usual
 * @param system the name of the system that it runs on, likewise
 * @param network the address, or the network that counts as one
 * @param made in UTC
 * @param isNew whether it is not marked as read
 */
public record SignInNotice(
        UUID id,
        @Nullable String browser,
        @Nullable String system,
        String network,
        OffsetDateTime made,
        boolean isNew) {}
