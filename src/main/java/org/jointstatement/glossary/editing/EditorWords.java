package org.jointstatement.glossary.editing;

import java.util.List;
import java.util.Set;
import org.jointstatement.glossary.Term;

/** What editors say now: terms, and which ones a statement's glossary leaves out. */
public record EditorWords(List<TermDraft> drafts, Set<Left> left) {

    public static final EditorWords NONE = new EditorWords(List.of(), Set.of());

    /** A term, by its key, that a statement's glossary leaves out. */
    public record Left(String statement, String key) {}

    /** The same terms, all of them in every glossary. */
    public EditorWords leavingNothingOut() {
        return new EditorWords(drafts, Set.of());
    }

    /** The terms of one statement only. */
    public List<Term> about(String statement) {
        return drafts.stream()
                .filter(draft -> statement.equals(draft.statement()))
                .map(TermDraft::toTerm)
                .toList();
    }

    /** The terms of all statements. */
    public List<Term> aboutAll() {
        return drafts.stream()
                .filter(draft -> draft.statement() == null)
                .map(TermDraft::toTerm)
                .toList();
    }

    /** Whether a statement's glossary leaves a term out. */
    public boolean leavesOut(String statement, String key) {
        return left.contains(new Left(statement, key));
    }
}
