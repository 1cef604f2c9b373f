package org.jointstatement.search.quality;

import java.util.List;

/** A way of searching, as quality is measured: a query in, paragraphs' numbers out, the best first. */
@FunctionalInterface
public interface Ranking {

    List<Integer> of(String query);
}
