package org.jointstatement.commitment;

import java.util.ArrayList;
import java.util.List;
import org.jointstatement.markup.Layer;
import org.jointstatement.markup.Span;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/**
 * A clause as a span over its paragraph's text, and what the rules make of it. All offsets count code points.
 *
 * @param ref paragraph, sentence and, where the sentence has several, part: {@code 6.1b}
 * @param sentence the sentence it stands in
 * @param extent its words, without the conjunction that joins it to the clause before
 * @param secondType of the second verb in "encourage and support"
 * @param strength of the drafting, 0 to 5; never legal force
 * @param subject who does it, in the words of the text; nothing where nobody is named
 * @param addressee who is to act, or whose deed is welcomed, noted, recognized or supported, in the words of the text
 * @param lead subject to complementiser as far as they are in one piece: "are committed to"
 * @param caveats in order
 * @param reiterated whether it says again what was said before
 * @param rule the id of the rule that decided
 * @param triggers the words that made the rule fire, in order
 * @param derived what the rules say of these words, where a person has said otherwise
 */
public record Clause(
        String ref,
        Address sentence,
        Extent extent,
        ClauseType type,
        @Nullable ClauseType secondType,
        int strength,
        Direction direction,
        @Nullable String subject,
        @Nullable String addressee,
        Extent lead,
        List<Extent> caveats,
        boolean reiterated,
        String rule,
        Confidence confidence,
        List<Extent> triggers,
        @Nullable Clause derived) {

    public Clause {
        if (strength < 0 || strength > 5) {
            throw new IllegalArgumentException("No such strength: " + strength);
        }
        caveats = List.copyOf(caveats);
        triggers = List.copyOf(triggers);
    }

    /** Its anchor on a page: its sentence's, with the letter of the part where the sentence has several. */
    public String anchor() {
        return sentence.anchor() + part();
    }

    /** Whether its sentence has others beside it. */
    public boolean isPart() {
        return !part().isEmpty();
    }

    private String part() {
        int end = ref.length();
        while (end > 0 && Character.isLetter(ref.charAt(end - 1))) {
            end--;
        }
        return ref.substring(end);
    }

    /** Lead verb and caveats as spans over the paragraph's text; a statement of fact has no lead verb to show. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        if (type != ClauseType.CONTEXT) {
            spans.add(new Span(lead.start(), lead.end(), Layer.LEAD.kind(), type.word()));
        }
        caveats.forEach(caveat -> spans.add(new Span(caveat.start(), caveat.end(), Layer.CAVEAT.kind(), null)));
        return spans;
    }

    /** Whether a person has said otherwise than the rules: what the words are, or which words are one clause. */
    public boolean isCorrected() {
        return derived != null;
    }

    /** What is said of its words. */
    public Reading reading() {
        return new Reading(type, secondType, strength, direction, addressee, caveats, rule, confidence);
    }

    /** The same clause under another address. */
    public Clause withRef(String other) {
        return new Clause(
                other,
                sentence,
                extent,
                type,
                secondType,
                strength,
                direction,
                subject,
                addressee,
                lead,
                caveats,
                reiterated,
                rule,
                confidence,
                triggers,
                derived);
    }

    /**
     * The same words as a person has them.
     *
     * @param other what is said of them
     * @param byRule what the rules say
     */
    public Clause corrected(Reading other, Clause byRule) {
        return new Clause(
                ref,
                sentence,
                extent,
                other.type(),
                other.secondType(),
                other.strength(),
                other.direction(),
                subject,
                other.addressee(),
                lead,
                other.caveats(),
                reiterated,
                other.rule(),
                other.confidence(),
                triggers,
                byRule);
    }
}
