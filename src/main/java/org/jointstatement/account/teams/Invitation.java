package org.jointstatement.account.teams;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A link by which one person can join a team.
 *
 * @param by the name of who made it
 * @param expires in UTC
 */
public record Invitation(UUID id, UUID team, String teamName, String by, OffsetDateTime expires) {}
