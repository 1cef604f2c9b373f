package org.jointstatement.search;

import java.util.Set;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found.
 *
 * @param subject what changes as one, and is replaced in the index as one: a statement's slug
 * @param ordinal its place among the documents of its statement
 * @param label the paragraph's number as pages show it
 * @param section the heading it stands under; its words find it too
 * @param statement the statement's short title
 * @param audiences who may find it: {@link #PUBLIC}, or names that only some viewers carry
 */
record SearchDocument(
        Kind kind,
        String subject,
        Address address,
        int ordinal,
        String label,
        @Nullable String section,
        String statement,
        String text,
        Set<String> audiences) {

    /** The audience that everyone belongs to. */
    static final String PUBLIC = "public";

    /** What sort of text it is; clauses, sentences and annotations come beside it. */
    enum Kind {
        PARAGRAPH
    }

    SearchDocument {
        audiences = Set.copyOf(audiences);
    }
}
