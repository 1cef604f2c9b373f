package org.jointstatement.search;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jointstatement.account.Viewer;
import org.jointstatement.search.SearchEngine.Request;
import org.jointstatement.search.SearchEngine.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers queries. */
@Component
class Search {

    /** How far a result can be paged through. */
    static final int DEPTH = 10_000;

    private static final Result NOTHING = new Result(0, List.of());

    private final IndexFollower index;

    Search(IndexFollower index) {
        this.index = index;
    }

    /**
     * Finds paragraphs.
     *
     * @param slug of the only statement to look in
     * @param page from 1
     * @throws IndexUnavailableException while there is no index
     */
    Result search(ParsedQuery asked, @Nullable String slug, int page, int size, Viewer viewer) {
        if (asked.query() == null) {
            return NOTHING;
        }
        Set<SearchDocument.Kind> kinds = Set.of(SearchDocument.Kind.PARAGRAPH);
        SearchEngine engine = index.engine();
        try {
            return engine.search(new Request(asked.query(), kinds, slug, audiences(viewer), (page - 1) * size, size));
        } catch (UncheckedIOException e) {
            index.distrust(engine, e);
            throw new IndexUnavailableException("The index is being opened again.", e);
        }
    }

    /** Text is for everyone; what is for fewer will carry the names of those it is for. */
    private static Set<String> audiences(Viewer viewer) {
        return Set.of(SearchDocument.PUBLIC);
    }
}
