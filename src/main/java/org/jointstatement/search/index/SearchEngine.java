package org.jointstatement.search.index;

import java.io.Closeable;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jointstatement.search.query.Mode;
import org.jointstatement.search.query.Query;
import org.jointstatement.search.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The port to an index. What it holds is derived from the database and can be built again at any time. A method that
 * cannot read or write the index throws {@link java.io.UncheckedIOException}. Words of annotations count in no score and
 * no list of words that has to do with text, nor with annotations of others.
 */
public interface SearchEngine extends Closeable {

    /** How hits follow each other; those that are equal follow the text. */
    enum Order {
        RELEVANCE,
        TEXT,
        STRENGTH
    }

    /**
     * What to look for.
     *
     * @param query none for whatever else is asked
     * @param mode how its words are taken
     * @param kinds of documents to find; where both clauses and paragraphs are, a clause only if its paragraph is not found
     * @param slug of the only statement to look in
     * @param audiences that the viewer belongs to; whatever is for none of them is not found and not counted
     * @param chosen values, of which a document has to have one in each respect
     * @param facets in which to count the values; what is chosen in one respect does not narrow its own count
     * @param from how many hits to leave out
     * @param size how many hits to give
     */
    record Request(
            @Nullable Query query,
            Mode mode,
            Set<SearchDocument.Kind> kinds,
            @Nullable String slug,
            Set<String> audiences,
            Map<SearchField, Set<String>> chosen,
            Set<SearchField> facets,
            Order order,
            int from,
            int size) {
        public Request {
            kinds = Set.copyOf(kinds);
            audiences = Set.copyOf(audiences);
            chosen = Map.copyOf(chosen);
            facets = Set.copyOf(facets);
        }

        /** Whether a clause is left out whose paragraph is found. */
        public boolean isOneEach() {
            return kinds.contains(SearchDocument.Kind.CLAUSE) && kinds.contains(SearchDocument.Kind.PARAGRAPH);
        }

        /** Asks for the best hits, and for no counts. */
        public Request(
                @Nullable Query query,
                Mode mode,
                Set<SearchDocument.Kind> kinds,
                @Nullable String slug,
                Set<String> audiences,
                int from,
                int size) {
            this(query, mode, kinds, slug, audiences, Map.of(), Set.of(), Order.RELEVANCE, from, size);
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

    /** How many documents have a value. */
    record Count(String value, long count) {}

    /**
     * The hits asked for, in order, and how many there are in all.
     *
     * @param facets for each that was asked for, the values that most documents have, most first
     * @param kinds how many documents of each kind there are, those not asked for too; empty unless facets were asked for
     * @param everything how many there are of all kinds in one list; 0 unless facets were asked for
     */
    record Result(
            long total,
            List<Hit> hits,
            Map<SearchField, List<Count>> facets,
            Map<SearchDocument.Kind, Long> kinds,
            long everything) {
        public Result {
            hits = List.copyOf(hits);
            facets = Map.copyOf(facets);
            kinds = Map.copyOf(kinds);
        }

        public Result(long total, List<Hit> hits) {
            this(total, hits, Map.of(), Map.of(), 0);
        }
    }

    /** The number of the last change that is in the index; none if the index has to be built. */
    OptionalLong cursor();

    /** Puts these documents in the place of all; searches see the former ones until it is done. */
    void rebuild(long cursor, Iterable<SearchDocument> documents);

    /** Puts documents in the place of those of the same subjects, and moves the cursor, both or neither. */
    void replace(long cursor, Map<String, List<SearchDocument>> documentsBySubject);

    Result search(Request request);

    /** Words of the text, never of annotations, that begin so, in small letters: those of most documents first. */
    List<String> words(String beginning, int most);

    /** The words of the texts that everyone may read. */
    Vocabulary vocabulary();

    @Override
    void close();
}
