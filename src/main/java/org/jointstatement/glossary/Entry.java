package org.jointstatement.glossary;

import java.util.List;
import org.jointstatement.statement.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A term of a statement's glossary and where it stands.
 *
 * @param anchor its id on the glossary's page, one for each entry
 * @param definition the paragraph that says what it means, if the text does
 */
public record Entry(
        String anchor,
        Term term,
        TermSource source,
        @Nullable Paragraph definition,
        List<Occurrence> occurrences) {

    public Entry {
        occurrences = List.copyOf(occurrences);
    }

    /** Whether its line of explanation is one of those that ship, which are English. */
    boolean isExplainedByThePortal() {
        return source != TermSource.EDITOR && !term.what().isEmpty();
    }

    /** The paragraphs that it stands in, each once, in order. */
    public List<Paragraph> paragraphs() {
        return occurrences.stream().map(Occurrence::paragraph).distinct().toList();
    }
}
