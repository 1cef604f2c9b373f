package org.jointstatement.account;

import java.util.UUID;

/** Told inside the transaction that takes an account's names and password away for good. */
public record AccountDeleted(UUID id) {}
