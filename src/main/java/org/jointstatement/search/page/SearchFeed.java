package org.jointstatement.search.page;

import java.time.Instant;
import java.util.List;
import org.jointstatement.search.index.SearchDocument;
import org.jointstatement.search.index.SearchEngine.Hit;
import org.jointstatement.web.AtomFeed;

/** Writes hits as an Atom feed. What is found is its entries; whoever reads it anew sees what came since. */
final class SearchFeed {

    /** How many hits a feed has. */
    static final int SIZE = 50;

    private SearchFeed() {}

    /**
     * Writes a feed.
     *
     * @param published when the text last changed, for a feed without hits
     */
    static String of(AtomFeed.Head head, List<Hit> hits, Instant published) {
        return AtomFeed.of(head, hits.stream().map(hit -> entry(hit.document())).toList(), published);
    }

    private static AtomFeed.Entry entry(SearchDocument document) {
        return new AtomFeed.Entry(
                SearchJson.url(document),
                document.statement() + ", " + place(document),
                document.updated(),
                document.author(),
                document.text());
    }

    /** "[9]", and of a clause its ref: numbers mean the same in every language. */
    private static String place(SearchDocument document) {
        return document.isClause() ? document.label() + ", " + document.ref() : document.label();
    }
}
