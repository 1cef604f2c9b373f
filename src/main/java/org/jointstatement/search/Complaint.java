package org.jointstatement.search;

import java.util.List;
import org.jointstatement.search.query.ParsedQuery;

/**
 * A remark on a query as pages show it, and the query in three pieces around what it is about.
 *
 * @param remark the end of the key of its words
 */
public record Complaint(String remark, String before, String words, String after) {

    /** What is wrong with a query or has to be explained, in the order of the query. */
    public static List<Complaint> of(ParsedQuery asked) {
        String text = asked.text();
        return asked.faults().stream()
                .map(fault -> {
                    int start = text.offsetByCodePoints(0, fault.start());
                    int end = text.offsetByCodePoints(0, fault.end());
                    return new Complaint(
                            fault.remark().name(),
                            text.substring(0, start),
                            text.substring(start, end),
                            text.substring(end));
                })
                .toList();
    }
}
