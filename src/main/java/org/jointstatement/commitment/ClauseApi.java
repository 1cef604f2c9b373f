package org.jointstatement.commitment;

import org.jointstatement.commitment.rules.Rules;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.PublicPage;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Clauses as JSON. */
@RestController
@PublicPage
class ClauseApi {

    private final Statements statements;
    private final Commitments commitments;
    private final Rules rules;

    ClauseApi(Statements statements, Commitments commitments, Rules rules) {
        this.statements = statements;
        this.commitments = commitments;
        this.rules = rules;
    }

    @GetMapping(path = "/api/statements/{slug}/clauses", produces = MediaType.APPLICATION_JSON_VALUE)
    ClauseJson.Clauses clauses(@PathVariable String slug) {
        Statement statement = statements.get(slug);
        return new ClauseJson.Clauses(
                slug,
                statement.revision(),
                rules.version(),
                statement.paragraphs().stream()
                        .flatMap(paragraph -> commitments.of(statement, paragraph).stream()
                                .map(clause -> ClauseJson.of(clause, paragraph)))
                        .toList());
    }
}
