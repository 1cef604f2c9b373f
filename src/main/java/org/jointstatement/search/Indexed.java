package org.jointstatement.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jointstatement.search.SearchChanges.Change;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.springframework.stereotype.Component;

/** Says what of the database stands in the index. */
@Component
class Indexed {

    private final Statements statements;

    Indexed(Statements statements) {
        this.statements = statements;
    }

    List<SearchDocument> all() {
        return statements.all().stream()
                .flatMap(statement -> of(statement).stream())
                .toList();
    }

    /** The documents of a subject as it is now; none if it is gone. */
    List<SearchDocument> of(Change change) {
        return switch (change.kind()) {
            case SearchChanges.STATEMENT ->
                statements.find(change.subject()).map(Indexed::of).orElse(List.of());
            // Written by a newer version of the portal beside this one; that version builds the index again.
            default -> List.of();
        };
    }

    static List<SearchDocument> of(Statement statement) {
        List<SearchDocument> documents = new ArrayList<>();
        for (Section section : statement.sections()) {
            for (Paragraph paragraph : section.paragraphs()) {
                documents.add(of(statement, section, paragraph, documents.size()));
            }
        }
        return documents;
    }

    private static SearchDocument of(Statement statement, Section section, Paragraph paragraph, int ordinal) {
        return new SearchDocument(
                SearchDocument.Kind.PARAGRAPH,
                statement.slug(),
                paragraph.address(),
                ordinal,
                paragraph.label(),
                section.heading(),
                statement.shortTitle(),
                paragraph.text(),
                Set.of(SearchDocument.PUBLIC));
    }
}
