package org.jointstatement.account.teams;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One person of a team.
 *
 * @param name as others see it
 * @param since in UTC
 */
public record Member(UUID account, String name, boolean lead, OffsetDateTime since) {}
