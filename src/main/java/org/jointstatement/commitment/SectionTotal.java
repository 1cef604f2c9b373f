package org.jointstatement.commitment;

import java.util.ArrayList;
import java.util.List;
import org.jointstatement.statement.Section;

/**
 * How many commitments a section has, in figures and as a bar.
 *
 * @param bars for each type, in the order of the types
 */
public record SectionTotal(Section section, List<Bar> bars, long sum) {

    /**
     * A piece of a section's bar.
     *
     * @param start where it begins, in percent of the longest bar
     * @param width in percent of the longest bar
     */
    public record Bar(ClauseType type, long count, double start, double width) {}

    static List<SectionTotal> of(List<Section> sections, List<ClauseType> types, List<Commitment> rows) {
        long longest = sections.stream()
                .mapToLong(section -> in(section, rows).size())
                .max()
                .orElse(0);
        return sections.stream()
                .map(section -> of(section, types, in(section, rows), Math.max(1, longest)))
                .toList();
    }

    private static List<Commitment> in(Section section, List<Commitment> rows) {
        return rows.stream().filter(row -> row.section().equals(section)).toList();
    }

    private static SectionTotal of(Section section, List<ClauseType> types, List<Commitment> rows, long longest) {
        List<Bar> bars = new ArrayList<>();
        long before = 0;
        for (ClauseType type : types) {
            long count =
                    rows.stream().filter(row -> row.clause().type() == type).count();
            bars.add(new Bar(type, count, percent(before, longest), percent(count, longest)));
            before += count;
        }
        return new SectionTotal(section, bars, rows.size());
    }

    private static double percent(long part, long whole) {
        return Math.round(10_000.0 * part / whole) / 100.0;
    }
}
