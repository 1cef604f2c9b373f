package org.jointstatement.reading;

import java.util.List;
import org.jointstatement.annotation.ClauseSource;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.Commitments;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;

/** Tells those who write notes of the clauses. */
@Component
class NoteClauses implements ClauseSource {

    private final Commitments commitments;

    NoteClauses(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<Part> parts(Statement statement, Paragraph paragraph) {
        return commitments.of(statement, paragraph).stream()
                .filter(Clause::isPart)
                .map(clause -> new Part(
                        clause.ref(), clause.extent().start(), clause.extent().end()))
                .toList();
    }
}
