package org.jointstatement.search.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.commitment.Commitments;
import org.jointstatement.glossary.Glossary;
import org.jointstatement.search.index.SearchChanges.Change;
import org.jointstatement.statement.Countries;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jointstatement.web.ContentVersion;
import org.springframework.stereotype.Component;

/** Says what of the database stands in the index. */
@Component
public class Indexed {

    private final Statements statements;
    private final Commitments commitments;
    private final Glossary glossary;
    private final Countries countries;
    private final NoteDocuments notes;
    private final ContentVersion contentVersion;

    Indexed(
            Statements statements,
            Commitments commitments,
            Glossary glossary,
            Countries countries,
            NoteDocuments notes,
            ContentVersion contentVersion) {
        this.statements = statements;
        this.commitments = commitments;
        this.glossary = glossary;
        this.countries = countries;
        this.notes = notes;
        this.contentVersion = contentVersion;
    }

    /** Changes with what clauses, terms and names are found by: an index of another edition is built again. */
    public String edition() {
        return String.join(" ", NoteDocuments.EDITION, commitments.rules(), glossary.edition(), countries.edition());
    }

    /** Every document, each time as it is then. */
    Iterable<SearchDocument> all() {
        return () -> {
            contentVersion.refresh();
            return statements.all().stream()
                    .flatMap(statement -> Stream.concat(text(statement).stream(), notes.on(statement).stream()))
                    .iterator();
        };
    }

    /** The documents of the subjects of a change as they are now; none of a subject that is gone. */
    Map<String, List<SearchDocument>> of(Change change) {
        // What was derived is kept until the version moves, and that of another instance may not have been seen.
        contentVersion.refresh();
        return switch (change.kind()) {
            case SearchChanges.STATEMENT -> statement(change.subject());
            case SearchChanges.ANNOTATION -> Map.of(change.subject(), notes.of(NoteDocuments.id(change.subject())));
            case SearchChanges.AUTHOR -> bySubject(notes.by(UUID.fromString(change.subject())));
            case SearchChanges.TAG -> bySubject(notes.tagged(change.subject()));
            // Written by a newer version of the portal beside this one; that version builds the index again.
            default -> Map.of();
        };
    }

    /** Annotations say which statement and section they stand in, so they go with it. */
    private Map<String, List<SearchDocument>> statement(String slug) {
        Map<String, List<SearchDocument>> documents = new HashMap<>(Map.of(slug, List.of()));
        statements.find(slug).ifPresent(statement -> {
            documents.putAll(bySubject(notes.on(statement)));
            documents.put(slug, text(statement));
        });
        return documents;
    }

    private List<SearchDocument> text(Statement statement) {
        return new TextDocuments(
                        statement,
                        commitments.of(statement),
                        glossary.of(statement),
                        countries,
                        statements.published(statement))
                .all();
    }

    private static Map<String, List<SearchDocument>> bySubject(List<SearchDocument> documents) {
        return documents.stream()
                .collect(Collectors.groupingBy(SearchDocument::subject, LinkedHashMap::new, Collectors.toList()));
    }
}
