package org.jointstatement.search.plots;

import org.jointstatement.statement.Statement;

/** What is counted in a statement. */
public record Total(Statement statement, Count count) {

    /**
     * How long the bar is drawn, in percent of the longest one.
     *
     * @param most what the longest bar stands for
     */
    public double width(Scale scale, double most) {
        return most == 0 ? 0 : Math.round(10_000 * count.on(scale) / most) / 100.0;
    }
}
