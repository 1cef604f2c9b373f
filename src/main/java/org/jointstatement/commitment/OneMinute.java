package org.jointstatement.commitment;

import java.util.List;
import java.util.Map;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Statement;

/**
 * A statement as someone takes it in who has one minute: what each section pledges, calls for and welcomes, in figures,
 * and every pledge in its words.
 *
 * @param all every clause of the statement
 */
public record OneMinute(Statement statement, List<Commitment> all) {

    /** What is pledged, then what is supported, called for and encouraged, then what is welcomed. */
    private static final List<ClauseType> COUNTED =
            List.of(ClauseType.PLEDGE, ClauseType.SUPPORT, ClauseType.CALL, ClauseType.ENCOURAGE, ClauseType.WELCOME);

    /** The pledges of a section. */
    public record Pledges(Section section, List<Commitment> rows) {}

    static OneMinute of(Statement statement, Commitments commitments) {
        return new OneMinute(statement, Commitment.all(statement, commitments));
    }

    /** What is counted, in the order of the plot. */
    public List<ClauseType> types() {
        return COUNTED;
    }

    /** More than pledges is shown, and nothing is left out: what the table of totals asks of a sheet. */
    public Selection selection() {
        return new Selection(true, Map.of());
    }

    /** The sums, a row for each section. */
    public List<SectionTotal> totals() {
        return SectionTotal.of(
                statement.sections(),
                COUNTED,
                all.stream()
                        .filter(one -> COUNTED.contains(one.clause().type()))
                        .toList());
    }

    /** How many clauses are of a type. */
    public long count(ClauseType type) {
        return all.stream().filter(one -> one.clause().type() == type).count();
    }

    /** How many clauses support, call for or encourage what others do. */
    public long calls() {
        return count(ClauseType.SUPPORT) + count(ClauseType.CALL) + count(ClauseType.ENCOURAGE);
    }

    /** Every pledge, by section; sections without one are left out. */
    public List<Pledges> pledges() {
        return statement.sections().stream()
                .map(section -> new Pledges(
                        section,
                        all.stream()
                                .filter(one -> one.clause().type() == ClauseType.PLEDGE
                                        && one.section().equals(section))
                                .toList()))
                .filter(pledges -> !pledges.rows().isEmpty())
                .toList();
    }
}
