package org.jointstatement.commitment;

import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what commitments can be chosen. */
public enum Facet {
    TYPE,
    STRENGTH,
    DIRECTION,
    ADDRESSEE,
    SECTION,
    CAVEAT;

    /** Its name in URLs. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A value as it was typed into a URL: types and directions in letters of any case. */
    String value(String typed) {
        return this == TYPE || this == DIRECTION ? typed.toUpperCase(Locale.ROOT) : typed;
    }

    /** How its values stand below each other; sections stay as in the text. */
    Comparator<String> order() {
        return switch (this) {
            case TYPE -> Comparator.comparing(ClauseType::valueOf);
            case STRENGTH -> Comparator.naturalOrder();
            case ADDRESSEE -> String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());
            case DIRECTION -> Comparator.comparing(Direction::valueOf);
            default -> (one, other) -> 0;
        };
    }

    /** What a commitment has of it; nothing if it has no caveat or names no addressee. */
    @Nullable
    String of(Commitment commitment) {
        Clause clause = commitment.clause();
        return switch (this) {
            case TYPE -> clause.type().name();
            case STRENGTH -> Integer.toString(clause.strength());
            case DIRECTION -> clause.direction().name();
            case ADDRESSEE -> clause.addressee();
            case SECTION -> commitment.section().slug();
            case CAVEAT -> clause.caveats().isEmpty() ? null : "yes";
        };
    }
}
