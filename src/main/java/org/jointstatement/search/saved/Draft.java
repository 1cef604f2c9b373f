package org.jointstatement.search.saved;

import java.util.Optional;
import java.util.UUID;
import org.jointstatement.search.Selection;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A search as somebody wants to keep it, for the form if it cannot be kept as it is.
 *
 * @param query as it was sent
 */
record Draft(UUID id, String name, String query, Selection selection) {

    /**
     * Reads what a form sent.
     *
     * @param words to search for instead of those of the query; none to leave them
     */
    static Draft of(UUID id, String name, String query, Optional<String> words) {
        Selection read = Selection.parse(query);
        return new Draft(id, name.strip(), query, words.map(read::with).orElse(read));
    }

    /** The end of the key of what is wrong with it. */
    Optional<String> problem() {
        if ("meaning"
                .equals(UriComponentsBuilder.newInstance()
                        .query(query)
                        .build()
                        .getQueryParams()
                        .getFirst("mode"))) {
            return Optional.of("meaning");
        }
        if (selection.q().isEmpty() && selection.isOpen()) {
            return Optional.of("empty");
        }
        return name.isEmpty() ? Optional.of("name") : Optional.empty();
    }

    /** The same for a form that was not sent yet; a name that was left out is that of its words. */
    Draft anew() {
        return new Draft(UUID.randomUUID(), name.isEmpty() ? selection.q() : name, selection.query(), selection);
    }
}
