package org.jointstatement.reading;

import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.Csv;
import org.jointstatement.web.PublicPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Those who took part as a sheet and as JSON: for programs, and as forms that their page comes in. */
@RestController
@PublicPage
class ParticipantsFiles {

    private final Statements statements;
    private final SpokenOf spokenOf;

    ParticipantsFiles(Statements statements, SpokenOf spokenOf) {
        this.statements = statements;
        this.spokenOf = spokenOf;
    }

    @GetMapping(
            path = {"/api/statements/{slug}/participants", "/statements/{slug}/participants.json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ParticipantsJson json(@PathVariable String slug) {
        Statement statement = statements.get(slug);
        return ParticipantsJson.of(statement, spokenOf.in(statement));
    }

    @GetMapping("/statements/{slug}/participants.csv")
    ResponseEntity<byte[]> csv(@PathVariable String slug) {
        Statement statement = statements.get(slug);
        return Csv.file(slug + "-participants.csv", ParticipantsCsv.of(statement, spokenOf.in(statement)));
    }
}
