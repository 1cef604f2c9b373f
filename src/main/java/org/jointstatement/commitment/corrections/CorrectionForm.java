package org.jointstatement.commitment.corrections;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a clause holds between two requests, in the words that were typed.
 *
 * @param id of the correction that it makes
 * @param version how many corrections the sentence had when the form was opened
 * @param caveats one quotation a line
 */
public record CorrectionForm(
        UUID id,
        int version,
        ClauseType type,
        @Nullable ClauseType secondType,
        int strength,
        String addressee,
        String caveats,
        String reason) {

    /** The clause as it is said to be now. */
    static CorrectionForm of(Clause clause, Place place) {
        return new CorrectionForm(
                UUID.randomUUID(),
                place.version(),
                clause.type(),
                clause.secondType(),
                clause.strength(),
                Objects.requireNonNullElse(clause.addressee(), ""),
                clause.caveats().stream()
                        .map(caveat -> caveat.in(place.paragraph().text()))
                        .collect(Collectors.joining("\n")),
                "");
    }

    /** The same words for a correction of what is now. */
    CorrectionForm renewed(Place place) {
        return new CorrectionForm(
                UUID.randomUUID(), place.version(), type, secondType, strength, addressee, caveats, reason);
    }

    /** Whether a correction says just this: the form was sent twice. */
    boolean made(Correction correction) {
        Reading reading = correction.reading();
        return reading != null
                && reading.type() == type
                && reading.secondType() == secondType
                && reading.strength() == strength
                && Quotes.same(Objects.requireNonNullElse(reading.addressee(), ""), addressee)
                && Quotes.sameLines(correction.wordsOf(reading.caveats()), Quotes.lines(caveats))
                && correction.reason().equals(new Reason(reason).text());
    }

    /** What one may choose from. */
    public ClauseType[] types() {
        return ClauseType.values();
    }
}
