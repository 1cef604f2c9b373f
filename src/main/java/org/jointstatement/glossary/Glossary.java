package org.jointstatement.glossary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jointstatement.glossary.editing.EditorRows;
import org.jointstatement.glossary.editing.EditorWords;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;

/** The glossaries of all statements: what the abbreviations, bodies and instruments in them are, and where they stand. */
@Component
public class Glossary {

    private record Place(String slug, int revision, long edition) {}

    private final ShippedTerms shipped;
    private final EditorRows rows;

    private record Derived(StatementGlossary glossary, List<Entry> spokenOf) {}

    /** A revision never changes, and what editors say has a number that grows when it does. */
    private final Cache<Place, Derived> derived =
            Caffeine.newBuilder().maximumSize(100).build();

    Glossary(ShippedTerms shipped, EditorRows rows) {
        this.shipped = shipped;
        this.rows = rows;
    }

    /** The glossary of a statement as editors' words are now. */
    public StatementGlossary of(Statement statement) {
        return derived(statement).glossary();
    }

    /**
     * The paragraphs that speak of what a form stands for, whether or not the statement's glossary lists it: what editors
     * leave out of a list stands in the text all the same.
     */
    public List<Paragraph> speakingOf(Statement statement, String form) {
        return derived(statement).spokenOf().stream()
                .filter(entry -> entry.term().forms().contains(form))
                .flatMap(entry -> entry.paragraphs().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Paragraph::number))
                .toList();
    }

    /** Changes with the shipped terms: what was derived before may be otherwise now. */
    public String edition() {
        return Integer.toHexString(shipped.terms().toString().hashCode());
    }

    private Derived derived(Statement statement) {
        EditorRows.Read read = rows.current();
        return derived.get(
                new Place(statement.slug(), statement.revision(), read.edition()),
                place -> derive(statement, read.words()));
    }

    private Derived derive(Statement statement, EditorWords words) {
        Derivation.Derived terms = Derivation.of(statement, words, shippedFor(statement));
        return new Derived(new StatementGlossary(terms.listed()), terms.spokenOf());
    }

    private List<Term> shippedFor(Statement statement) {
        return canRead(statement) ? shipped.terms() : List.of();
    }

    /** Whether the shipped terms are about the language of a statement: they are English. */
    static boolean canRead(Statement statement) {
        return Locale.forLanguageTag(statement.language()).getLanguage().equals("en");
    }
}
