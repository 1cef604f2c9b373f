package org.jointstatement.glossary.editing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointstatement.glossary.Flaw;
import org.jointstatement.glossary.Term;
import org.jointstatement.glossary.TermKind;
import org.jointstatement.glossary.TermText;
import org.jspecify.annotations.Nullable;

/**
 * What the form holds between two requests.
 *
 * @param version of the term that it changes; none for a new one
 * @param flaws what is wrong with which field
 */
public record TermForm(UUID id, @Nullable Integer version, TermDraft draft, Map<String, Flaw> flaws) {

    static TermForm empty() {
        TermText nothing = new TermText("", "", "", "", List.of());
        return new TermForm(UUID.randomUUID(), null, new TermDraft(null, TermKind.ABBREVIATION, nothing), Map.of());
    }

    /** One that takes the place of a shipped term. */
    static TermForm insteadOf(Term term) {
        return new TermForm(UUID.randomUUID(), null, new TermDraft(null, term.kind(), TermText.of(term)), Map.of());
    }

    static TermForm of(EditorTerm term) {
        return new TermForm(term.id(), term.version(), term.draft(), Map.of());
    }

    TermForm with(Map<String, Flaw> found) {
        return new TermForm(id, version, draft, found);
    }

    /** The path it is sent to. */
    public String action() {
        return "/admin/glossary/terms" + (version == null ? "" : "/" + id);
    }

    /** The further forms, one a line. */
    public String forms() {
        return String.join("\n", draft.text().furtherForms());
    }
}
