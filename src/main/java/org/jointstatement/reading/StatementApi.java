package org.jointstatement.reading;

import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.PublicPage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The published statements as JSON: for programs, and as one of the formats that a page comes in. */
@RestController
@PublicPage
class StatementApi {

    private static final String PARAGRAPH = "/api/statements/{slug}/paragraphs/{number:[1-9]\\d{0,4}}";
    private static final String PARAGRAPH_FILE = "/statements/{slug}/paragraphs/{number:[1-9]\\d{0,4}}.json";

    private final Statements statements;

    StatementApi(Statements statements) {
        this.statements = statements;
    }

    @GetMapping("/api/statements")
    StatementJson.Library statements() {
        return new StatementJson.Library(
                statements.all().stream().map(StatementJson.Summary::of).toList());
    }

    @GetMapping({"/api/statements/{slug}", "/statements/{slug}.json"})
    StatementJson statement(@PathVariable String slug) {
        return StatementJson.of(statements.get(slug));
    }

    @GetMapping({PARAGRAPH, PARAGRAPH_FILE})
    ParagraphJson paragraph(@PathVariable String slug, @PathVariable int number) {
        Statement statement = statements.getWithParagraph(slug, number);
        return ParagraphJson.of(statement, statement.findParagraph(number).orElseThrow());
    }
}
