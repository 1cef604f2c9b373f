package org.jointstatement.glossary.editing;

import java.util.Map;
import org.jointstatement.glossary.Flaw;

/** What was written cannot be a term; names the fields and what is wrong with them. */
class TermRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Flaw> flaws;

    TermRefusedException(Map<String, Flaw> flaws) {
        super("no term: " + flaws);
        this.flaws = flaws;
    }

    Map<String, Flaw> flaws() {
        return flaws;
    }
}
