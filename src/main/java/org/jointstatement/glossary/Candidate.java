package org.jointstatement.glossary;

import java.util.ArrayList;
import java.util.List;
import org.jointstatement.glossary.finding.Finder;
import org.jointstatement.glossary.finding.Found;
import org.jointstatement.statement.Paragraph;
import org.jspecify.annotations.Nullable;

/** A term that may become an entry of a statement's glossary. */
final class Candidate {

    private Term term;
    private TermSource source;
    private @Nullable Paragraph definition;
    private final List<Occurrence> occurrences = new ArrayList<>();

    Candidate(Term term, TermSource source) {
        this.term = term;
        this.source = source;
    }

    Term term() {
        return term;
    }

    boolean isDefined() {
        return definition != null;
    }

    /**
     * Takes over what the text says of it.
     *
     * @param keepsName whether an editor has said otherwise of this very text
     */
    void define(Term own, Paragraph paragraph, boolean keepsName) {
        term = term.called(keepsName ? term.name() : own.name(), own.forms());
        source = keepsName ? source : TermSource.TEXT;
        definition = definition == null ? paragraph : definition;
    }

    void addTo(Finder<Candidate> finder) {
        term.forms().forEach(form -> finder.add(form, this));
    }

    void foundIn(Paragraph paragraph, Found<Candidate> found) {
        occurrences.add(new Occurrence(paragraph, found.start(), found.end(), Term.isAbbreviated(found.form())));
    }

    boolean isFound() {
        return !occurrences.isEmpty();
    }

    /** Words that the text never abbreviates are words like others, even if they often are abbreviated elsewhere. */
    boolean isWorthAnEntry() {
        boolean onlyWords = term.kind() == TermKind.ABBREVIATION
                && Term.isAbbreviated(term.label())
                && occurrences.stream().noneMatch(Occurrence::abbreviated);
        return isFound() && !onlyWords;
    }

    /**
     * The entry.
     *
     * @param nth the how manieth of its key, from 1
     */
    Entry toEntry(int nth) {
        String anchor = "term-" + term.key() + (nth == 1 ? "" : "-" + nth);
        return new Entry(anchor, term, source, definition, occurrences);
    }
}
