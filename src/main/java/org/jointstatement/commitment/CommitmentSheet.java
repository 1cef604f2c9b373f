package org.jointstatement.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the page of commitments shows.
 *
 * @param all every clause of the statement
 */
public record CommitmentSheet(Statement statement, Selection selection, List<Commitment> all) {

    /**
     * A value of a facet.
     *
     * @param count how many commitments there are with it and with all that the other facets ask
     * @param query what takes it on, or off if it is chosen
     */
    public record Choice(String value, long count, boolean chosen, String query) {}

    /** A facet with its values. */
    public record Choices(Facet facet, List<Choice> choices) {}

    static CommitmentSheet of(Statement statement, Commitments commitments, MultiValueMap<String, String> query) {
        List<Commitment> all = Commitment.all(statement, commitments);
        return new CommitmentSheet(statement, Selection.of(query), all);
    }

    /** The commitments that are asked for, in the order of the text. */
    public List<Commitment> rows() {
        return all.stream().filter(one -> selection.accepts(one, null)).toList();
    }

    /** How many there are in the view before a facet narrows it. */
    public long inView() {
        return all.stream().filter(selection::shows).count();
    }

    /** The types that count in the view. */
    public List<ClauseType> types() {
        return Arrays.stream(ClauseType.values())
                .filter(type -> selection.wide() ? type.isWideCommitment() : type.isStrictCommitment())
                .toList();
    }

    /** The facets that have a choice. */
    public List<Choices> facets() {
        return Arrays.stream(Facet.values())
                .map(facet -> new Choices(facet, choices(facet)))
                .filter(choices -> !choices.choices().isEmpty())
                .toList();
    }

    private List<Choice> choices(Facet facet) {
        return all.stream()
                .map(facet::of)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(facet.order())
                .map(value -> choice(facet, value))
                .filter(choice -> choice.count() > 0 || choice.chosen())
                .toList();
    }

    private Choice choice(Facet facet, String value) {
        long count = all.stream()
                .filter(one -> selection.accepts(one, facet) && value.equals(facet.of(one)))
                .count();
        return new Choice(
                value,
                count,
                selection.has(facet, value),
                selection.toggled(facet, value).query());
    }

    /** The sums of what is asked for, a row for each section. */
    public List<SectionTotal> totals() {
        return SectionTotal.of(statement.sections(), types(), rows());
    }

    /** The heading of a section by its name in URLs; nothing for the opening. */
    public @Nullable String headingOf(String section) {
        return statement.findSection(section).map(Section::heading).orElse(null);
    }
}
