package org.jointstatement.annotation;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who shall read an annotation, in the one word that the form has for it: an audience's name or a team's id. */
record Readers(Audience audience, @Nullable UUID team) {

    /** Reads the word; what is neither is a team that does not exist. */
    static Readers parse(@Nullable String word, @Nullable UUID team) {
        if (word == null || word.isEmpty()) {
            return new Readers(Audience.ONLY_ME, null);
        }
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "ONLY_ME" -> new Readers(Audience.ONLY_ME, null);
            case "SIGNED_IN" -> new Readers(Audience.SIGNED_IN, null);
            case "PUBLIC" -> new Readers(Audience.PUBLIC, null);
            case "TEAM" -> new Readers(Audience.TEAM, team);
            default -> new Readers(Audience.TEAM, id(word));
        };
    }

    static Readers of(Writing writing) {
        return new Readers(writing.audience(), writing.team());
    }

    /** Those of the two that are fewer; of two teams neither. */
    static Readers safer(Readers one, Readers other) {
        if (one.equals(other)) {
            return one;
        }
        boolean teams = one.audience == Audience.TEAM && other.audience == Audience.TEAM;
        return teams ? new Readers(Audience.ONLY_ME, null) : one.isWiderThan(other) ? other : one;
    }

    /** Whether these are more people, or other ones. */
    boolean isWiderThan(Readers limit) {
        int more = audience.compareTo(limit.audience);
        boolean otherTeam = more == 0 && !Objects.equals(team, limit.team);
        return more > 0 || otherTeam;
    }

    private static @Nullable UUID id(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
