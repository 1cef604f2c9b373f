package org.jointstatement.reading;

import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.PublicPage;
import org.springframework.http.MediaType;
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

    @GetMapping(path = "/api/statements", produces = MediaType.APPLICATION_JSON_VALUE)
    StatementJson.Library statements() {
        return new StatementJson.Library(
                statements.all().stream().map(StatementJson.Summary::of).toList());
    }

    @GetMapping(
            path = {"/api/statements/{slug}", "/statements/{slug}.json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    StatementJson statement(@PathVariable String slug) {
        return StatementJson.of(statements.get(slug));
    }

    @GetMapping(
            path = {PARAGRAPH, PARAGRAPH_FILE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ParagraphJson paragraph(@PathVariable String slug, @PathVariable int number) {
        Statement statement = statements.getWithParagraph(slug, number);
        return ParagraphJson.of(statement, statement.findParagraph(number).orElseThrow());
    }
}
