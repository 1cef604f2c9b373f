package org.jointstatement.search;

import java.io.Closeable;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The port to an index. What it holds is derived from the database and can be built again at any time. A method that
 * cannot read or write the index throws {@link java.io.UncheckedIOException}.
 */
interface SearchEngine extends Closeable {

    /**
     * What to look for.
     *
     * @param kinds of documents to find
     * @param slug of the only statement to look in
     * @param audiences that the viewer belongs to; whatever is for none of them is not found and not counted
     * @param from how many hits to leave out
     * @param size how many hits to give
     */
    record Request(
            Query query,
            Set<SearchDocument.Kind> kinds,
            @Nullable String slug,
            Set<String> audiences,
            int from,
            int size) {
        public Request {
            kinds = Set.copyOf(kinds);
            audiences = Set.copyOf(audiences);
        }
    }

    /** A stretch of a document's text that answers the query, in code points. */
    record Highlight(int start, int end) {}

    /** A document that answers the query; a higher score is a better answer. */
    record Hit(SearchDocument document, List<Highlight> highlights, double score) {
        public Hit {
            highlights = List.copyOf(highlights);
        }
    }

    /** The hits asked for, best first, and how many there are in all. */
    record Result(long total, List<Hit> hits) {
        public Result {
            hits = List.copyOf(hits);
        }
    }

    /** The number of the last change that is in the index; none if the index has to be built. */
    OptionalLong cursor();

    /** Puts these documents in the place of all; searches see the former ones until it is done. */
    void rebuild(long cursor, Iterable<SearchDocument> documents);

    /** Puts documents in the place of those of the same subjects, and moves the cursor, both or neither. */
    void replace(long cursor, Map<String, List<SearchDocument>> documentsBySubject);

    Result search(Request request);

    @Override
    void close();
}
