package org.jointstatement.commitment.corrections;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointstatement.commitment.Extent;
import org.jointstatement.commitment.Reading;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said otherwise than the rules, or that it no longer counts. All offsets count code points from the
 * beginning of the sentence.
 *
 * @param version counts the corrections of a sentence, from 1
 * @param ref of the clause, or of the sentence for a split
 * @param withdrawn whether it takes back what was corrected before
 * @param made in UTC
 * @param revision of the text that it was made on
 * @param words of the sentence, as they were
 * @param rules the version of the rules then
 * @param parts the clauses of the sentence with it
 * @param derivedParts the clauses of the sentence without any person's split
 * @param reading what the person says of the clause; none for a split or a withdrawal
 * @param derived what the rules said of it then; none for a split
 */
public record Correction(
        UUID id,
        Address sentence,
        int version,
        Kind kind,
        String ref,
        boolean withdrawn,
        String reason,
        UUID author,
        OffsetDateTime made,
        int revision,
        String words,
        String rules,
        List<Part> parts,
        List<Part> derivedParts,
        @Nullable Reading reading,
        @Nullable Reading derived) {

    public Correction {
        parts = List.copyOf(parts);
        derivedParts = List.copyOf(derivedParts);
    }

    /** The words of the clause that it is about, as they were; the whole sentence for a split. */
    public String clauseWords() {
        return parts.stream()
                .filter(part -> kind == Kind.CLAUSE && part.ref().equals(ref))
                .findFirst()
                .map(part -> part.extent().in(words))
                .orElse(words);
    }

    /** The words of these pieces of the sentence, as they were. */
    public List<String> wordsOf(List<Extent> extents) {
        return extents.stream().map(extent -> extent.in(words)).toList();
    }

    /** The words of a clause of the sentence, as they were. */
    public String wordsOf(Part part) {
        return part.extent().in(words);
    }

    /** Whether it is about the clause with this ref, or about its words being a clause. */
    boolean concerns(String other) {
        return ref.equals(other)
                || kind == Kind.SPLIT
                        && Stream.concat(parts.stream(), derivedParts.stream())
                                .anyMatch(part -> part.ref().equals(other))
                || other.equals(sentence.paragraph() + "." + sentence.sentence());
    }

    /** Whether it is about the same as another: the split of the sentence, or this clause. */
    boolean isAbout(Kind otherKind, String otherRef) {
        return kind == otherKind && ref.equals(otherRef);
    }

    /** Whether these words of the sentence are the clause that it is about. */
    boolean isOn(Part part) {
        return kind == Kind.CLAUSE && ref.equals(part.ref()) && parts.contains(part);
    }

    /**
     * The same with what a person says, and what the rules say.
     *
     * @param start of the sentence, from whose paragraph the readings count
     */
    Correction saying(Reading person, Reading byRule, int start) {
        return with(parts, person.shifted(-start), byRule.shifted(-start));
    }

    /** The same with other clauses. */
    Correction splitting(List<Part> others) {
        return with(others, null, null);
    }

    /** The row that takes it back. */
    Correction takenBack(UUID by, int at, String why, UUID who, OffsetDateTime when) {
        return new Correction(
                by,
                sentence,
                at,
                kind,
                ref,
                true,
                why,
                who,
                when,
                revision,
                words,
                rules,
                derivedParts,
                derivedParts,
                null,
                derived);
    }

    private Correction with(List<Part> others, @Nullable Reading person, @Nullable Reading byRule) {
        return new Correction(
                id,
                sentence,
                version,
                kind,
                ref,
                withdrawn,
                reason,
                author,
                made,
                revision,
                words,
                rules,
                others,
                derivedParts,
                person,
                byRule);
    }
}
