package org.jointstatement.statement;

import org.jspecify.annotations.Nullable;

/**
 * Who took part in a statement, and how. Nobody "signed" it.
 *
 * @param name as printed
 * @param representedBy the office that came for it, where the text names one: {@code the Director-General}
 * @param country the country that the printed name resolves to; none for an organisation and before publication
 */
public record Participant(
        String name,
        ParticipantRole role,
        @Nullable String representedBy,
        @Nullable Country country) {}
