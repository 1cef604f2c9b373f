package org.jointstatement.glossary.editing;

import org.jointstatement.glossary.Term;
import org.jointstatement.glossary.TermKind;
import org.jointstatement.glossary.TermText;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a term.
 *
 * @param statement the slug of the one that it is about; none if it is about all
 */
public record TermDraft(@Nullable String statement, TermKind kind, TermText text) {

    /** The term that it makes. */
    Term toTerm() {
        return text.toTerm(kind);
    }
}
