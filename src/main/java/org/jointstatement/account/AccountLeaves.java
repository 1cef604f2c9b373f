package org.jointstatement.account;

import java.util.UUID;

/** Told inside the transaction that deletes an account, before anything is changed: who hears it may refuse. */
public record AccountLeaves(UUID id) {}
