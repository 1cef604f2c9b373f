package org.jointstatement.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told inside the transaction that keeps a place from which an account has not signed in before; not of its first.
 *
 * @param browser its name, if it is one of the usual
 * @param system the name of the system that it runs on, likewise
 * @param network the address, or the network that counts as one
 */
public record SignedInElsewhere(
        UUID account, @Nullable String browser, @Nullable String system, String network) {}
