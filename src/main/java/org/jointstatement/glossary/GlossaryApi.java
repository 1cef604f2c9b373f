package org.jointstatement.glossary;

import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.PublicPage;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Glossaries as JSON. */
@RestController
@PublicPage
class GlossaryApi {

    private final Statements statements;
    private final Glossary glossary;

    GlossaryApi(Statements statements, Glossary glossary) {
        this.statements = statements;
        this.glossary = glossary;
    }

    @GetMapping(path = "/api/statements/{slug}/glossary", produces = MediaType.APPLICATION_JSON_VALUE)
    GlossaryJson glossary(@PathVariable String slug) {
        Statement statement = statements.get(slug);
        return GlossaryJson.of(statement, glossary.of(statement));
    }
}
