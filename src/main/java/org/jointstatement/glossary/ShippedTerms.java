package org.jointstatement.glossary;

import java.util.List;
import java.util.Optional;

/** The terms that ship with the portal. */
public record ShippedTerms(List<Term> terms) {

    /** The term with a key. */
    public Optional<Term> find(String key) {
        return terms.stream().filter(term -> term.key().equals(key)).findFirst();
    }
}
