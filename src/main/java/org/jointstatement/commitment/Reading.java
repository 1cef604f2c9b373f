package org.jointstatement.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a clause's words, by a rule or by a person; each part as in {@link Clause}.
 *
 * @param caveats in code points of the paragraph, or wherever they were shifted to
 * @param rule the id of the rule, or {@link #BY_PERSON}
 */
public record Reading(
        ClauseType type,
        @Nullable ClauseType secondType,
        int strength,
        Direction direction,
        @Nullable String addressee,
        List<Extent> caveats,
        String rule,
        Confidence confidence) {

    /** Stands where a rule's id would, if a person decided. */
    public static final String BY_PERSON = "correction";

    public Reading {
        caveats = List.copyOf(caveats);
    }

    /** The same in a text that has so many more code points before it. */
    public Reading shifted(int points) {
        return new Reading(
                type,
                secondType,
                strength,
                direction,
                addressee,
                caveats.stream().map(caveat -> caveat.shifted(points)).toList(),
                rule,
                confidence);
    }

    /** Whether it comes to the same, whoever says so. */
    public boolean agrees(Reading other) {
        return new Reading(type, secondType, strength, direction, addressee, caveats, other.rule, other.confidence)
                .equals(other);
    }
}
