package org.jointstatement.commitment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import org.jointstatement.commitment.rules.ClauseReader;
import org.jointstatement.commitment.rules.Rules;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;

/** The clauses of every statement. */
@Component
public class Commitments {

    private record Revision(String slug, int number) {}

    private final ClauseReader reader;

    /** Neither a revision nor the rules change while the portal runs. */
    private final Cache<Revision, List<Clause>> derived =
            Caffeine.newBuilder().maximumSize(100).build();

    Commitments(Rules rules) {
        this.reader = new ClauseReader(rules);
    }

    /** Every clause of a statement, in order; none if the rules cannot read its language. */
    public List<Clause> of(Statement statement) {
        if (!canRead(statement)) {
            return List.of();
        }
        return derived.get(new Revision(statement.slug(), statement.revision()), revision -> derive(statement));
    }

    /** The clauses of one paragraph of a statement. */
    public List<Clause> of(Statement statement, Paragraph paragraph) {
        return of(statement).stream()
                .filter(clause -> clause.sentence().paragraph() == paragraph.number())
                .toList();
    }

    /** How many commitments in the strict sense a statement has. */
    public long pledgesIn(Statement statement) {
        return of(statement).stream()
                .filter(clause -> clause.type().isStrictCommitment())
                .count();
    }

    /** Whether the rules are about the language of a statement: they are about English. */
    public static boolean canRead(Statement statement) {
        return Locale.forLanguageTag(statement.language()).getLanguage().equals("en");
    }

    private List<Clause> derive(Statement statement) {
        return statement.paragraphs().stream()
                .flatMap(paragraph -> reader.derive(paragraph).stream())
                .toList();
    }
}
