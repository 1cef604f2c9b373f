package org.jointstatement.account.teams;

import java.util.UUID;

/**
 * People who write for each other, as one viewer stands to them.
 *
 * @param archived whether nobody can write for it any more; what was written stays
 * @param version that an edit has to name
 * @param lead whether the viewer leads it
 */
public record Team(UUID id, String name, boolean archived, int version, boolean member, boolean lead) {}
