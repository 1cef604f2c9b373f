package org.jointstatement.account;

import java.util.UUID;

/** Told inside the transaction that changes the name others see of an account, or takes it away. */
public record AccountRenamed(UUID id) {}
