package org.jointstatement.search.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointstatement.search.In;
import org.jointstatement.search.Selection;
import org.jointstatement.search.index.SearchDocument.Kind;
import org.jointstatement.search.index.SearchEngine.Order;
import org.jointstatement.search.query.Mode;

/**
 * What can be asked for besides what was, the words staying the same.
 *
 * @param in what the hits are
 * @param kinds how many hits of each kind there are
 * @param everything how many rows a list of all kinds has
 */
public record SearchChoices(Selection selection, In in, Map<Kind, Long> kinds, long everything) {

    /** In what one can look instead, and how much is there. */
    public record Place(In in, long count, boolean here, String query) {}

    /** How words can be taken. */
    public record Taking(Mode mode, boolean here, String query) {}

    /** How hits can follow each other. */
    public record Sorting(Order order, boolean here, String query) {}

    /** In what one can look, the words and the rest staying the same. */
    public List<Place> places() {
        return Stream.of(In.values())
                .map(each -> new Place(
                        each,
                        each == In.ALL
                                ? everything
                                : each.kinds().stream().mapToLong(this::count).sum(),
                        each == in,
                        selection.with(each).query()))
                .toList();
    }

    private long count(Kind kind) {
        return kinds.getOrDefault(kind, 0L);
    }

    /** How words can be taken, the rest staying the same. */
    public List<Taking> takings() {
        return Stream.of(Mode.values())
                .map(mode -> new Taking(
                        mode, mode == selection.mode(), selection.with(mode).query()))
                .toList();
    }

    /** How hits can follow each other; only clauses have a strength. */
    public List<Sorting> sortings() {
        return Stream.of(Order.values())
                .filter(order -> order != Order.STRENGTH || in != In.ANNOTATIONS)
                .map(order -> new Sorting(
                        order, order == selection.order(), selection.with(order).query()))
                .toList();
    }
}
