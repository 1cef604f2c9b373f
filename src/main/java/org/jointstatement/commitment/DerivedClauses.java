package org.jointstatement.commitment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.jointstatement.commitment.rules.ClauseReader;
import org.jointstatement.commitment.rules.Rules;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;

/** The clauses of every statement as the rules have them, whatever people say. */
@Component
public class DerivedClauses {

    private record Revision(String slug, int number) {}

    private final ClauseReader reader;
    private final String version;

    /** Neither a revision nor the rules change while the portal runs. */
    private final Cache<Revision, List<Clause>> derived =
            Caffeine.newBuilder().maximumSize(100).build();

    DerivedClauses(Rules rules) {
        this.reader = new ClauseReader(rules);
        this.version = rules.version();
    }

    /** Every clause of a statement, in order; none if the rules cannot read its language. */
    public List<Clause> of(Statement statement) {
        if (!Commitments.canRead(statement)) {
            return List.of();
        }
        return derived.get(new Revision(statement.slug(), statement.revision()), revision -> derive(statement));
    }

    String version() {
        return version;
    }

    private List<Clause> derive(Statement statement) {
        return statement.paragraphs().stream()
                .flatMap(paragraph -> reader.derive(paragraph).stream())
                .toList();
    }
}
