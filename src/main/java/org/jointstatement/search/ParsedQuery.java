package org.jointstatement.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query as typed and as understood.
 *
 * @param query none if there was no word in it
 * @param remarks what had to be left out or explained
 */
record ParsedQuery(String text, @Nullable Query query, List<Remark> remarks) {

    ParsedQuery {
        remarks = List.copyOf(remarks);
    }

    /** The query as it was understood, in the same language. */
    public String searchedAs() {
        return query == null ? "" : query.toString();
    }
}
