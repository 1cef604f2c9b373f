package org.jointstatement.search.expansion;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jointstatement.glossary.Entry;
import org.jointstatement.glossary.Glossary;
import org.jointstatement.glossary.ShippedTerms;
import org.jointstatement.glossary.Term;
import org.jointstatement.search.words.Abbreviations;
import org.jointstatement.search.words.Abbreviations.Meaning;
import org.jointstatement.search.words.OtherNames;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.ContentVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The abbreviations of the glossary: the portal's own, those of editors, and what the newest texts define. */
@Component
class KnownAbbreviations {

    /** Of how many statements, newest first, the glossaries are taken; those of older ones define hardly anything new. */
    static final int STATEMENTS = 100;

    private record Known(long version, Abbreviations abbreviations) {}

    private final ShippedTerms shipped;
    private final Glossary glossary;
    private final Statements statements;
    private final ContentVersion contentVersion;
    private volatile @Nullable Known known;

    KnownAbbreviations(ShippedTerms shipped, Glossary glossary, Statements statements, ContentVersion contentVersion) {
        this.shipped = shipped;
        this.glossary = glossary;
        this.statements = statements;
        this.contentVersion = contentVersion;
    }

    /** Those of now; made again when the portal's content has changed. */
    Abbreviations current(UnaryOperator<String> stems) {
        long version = contentVersion.current();
        Known kept = known;
        if (kept == null || kept.version() != version) {
            kept = new Known(version, Abbreviations.of(meanings(), stems));
            known = kept;
        }
        return kept.abbreviations();
    }

    private List<Meaning> meanings() {
        Stream<Term> printed = statements.all().stream()
                .limit(STATEMENTS)
                .flatMap(statement -> glossary.of(statement).entries().stream())
                .map(Entry::term);
        Stream<Meaning> terms = Stream.concat(printed, shipped.terms().stream()).map(term -> new Meaning(term.forms()));
        return Stream.concat(terms, OtherNames.shipped().stream()).distinct().toList();
    }
}
