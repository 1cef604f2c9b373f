package org.jointstatement.search.concordance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointstatement.search.plots.Inquiry;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Statement;

/**
 * A page of a concordance.
 *
 * @param page from 1
 * @param statements by their slug, those that lines of this page are of
 */
record ConcordancePage(Inquiry inquiry, Concordance concordance, int page, Map<String, Statement> statements) {

    static final int SIZE = 50;

    /**
     * Lines under one heading.
     *
     * @param count of all lines under it, on other pages too
     */
    record Group(String word, int count, List<Line> lines) {
        Group {
            lines = List.copyOf(lines);
        }
    }

    /** The lines of a page, from 1. */
    static List<Line> lines(Concordance concordance, int page) {
        int size = concordance.lines().size();
        return concordance.lines().subList(Math.min(size, (page - 1) * SIZE), Math.min(size, page * SIZE));
    }

    /** The sentence that a line stands in. */
    public Address address(Line line) {
        return Concordances.address(
                line, Optional.ofNullable(statements.get(line.place().address().slug())));
    }

    public int pages() {
        return Math.max(1, (concordance.lines().size() + SIZE - 1) / SIZE);
    }

    public boolean isBeyond() {
        return page > pages();
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    /** Whether lines have to say which statement they are of. */
    public boolean isSeveral() {
        return concordance.found().slugs().size() > 1;
    }

    public int total() {
        return concordance.lines().size();
    }

    /** Which way the columns run: as the text does, or else what stands before would stand after. */
    public String direction() {
        return statements.values().stream()
                .findFirst()
                .map(Statement::direction)
                .orElse("ltr");
    }

    /** The lines of this page under their headings. */
    public List<Group> groups() {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Line line : lines(concordance, page)) {
            groups.computeIfAbsent(concordance.arrangement().heading(line), heading -> new ArrayList<>())
                    .add(line);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(), concordance.groups().getOrDefault(group.getKey(), 0), group.getValue()))
                .toList();
    }

    /** The query and the arrangement as addresses have them. */
    public String query() {
        Arrangement shown = concordance.arrangement();
        return inquiry.query() + "&width=" + shown.width() + "&sort=" + shown.sort() + "&by=" + shown.by() + "&group="
                + shown.group();
    }

    /** The address of a page of this concordance, or of the one nearest to it that there is. */
    public String at(int page) {
        return "/concordance?" + query() + "&page=" + Math.min(page, pages());
    }
}
