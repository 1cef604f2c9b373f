package org.jointstatement.search.index;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.EveryAnnotation;
import org.jointstatement.annotation.Readership;
import org.jointstatement.markup.Markdown;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Section;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.springframework.stereotype.Component;

/** Makes the documents of annotations, each with the labels of those who may read it. */
@Component
class NoteDocuments {

    /** Changes with what notes are found by. */
    static final String EDITION = "2";

    /** No slug has a colon: annotations and statements are told apart. */
    private static final String PREFIX = "annotation:";

    private final EveryAnnotation annotations;
    private final Statements statements;

    NoteDocuments(EveryAnnotation annotations, Statements statements) {
        this.annotations = annotations;
        this.statements = statements;
    }

    static String subject(UUID id) {
        return PREFIX + id;
    }

    static UUID id(String subject) {
        return UUID.fromString(subject.substring(PREFIX.length()));
    }

    List<SearchDocument> of(UUID id) {
        return documents(annotations.with(id));
    }

    List<SearchDocument> by(UUID author) {
        return documents(annotations.by(author));
    }

    List<SearchDocument> tagged(String key) {
        return documents(annotations.tagged(key));
    }

    List<SearchDocument> on(Statement statement) {
        return annotations.on(statement.slug()).stream()
                .flatMap(note -> statement
                        .findParagraph(note.target().paragraph())
                        .map(paragraph -> document(note, statement, paragraph))
                        .or(() -> document(note))
                        .stream())
                .toList();
    }

    private List<SearchDocument> documents(List<Annotation> found) {
        return found.stream().flatMap(note -> document(note).stream()).toList();
    }

    /** None where the address is gone, which none ever is. */
    private Optional<SearchDocument> document(Annotation note) {
        int number = note.target().paragraph();
        return statements
                .findWithParagraph(note.target().slug(), number)
                .map(statement -> document(
                        note, statement, statement.findParagraph(number).orElseThrow()));
    }

    private static SearchDocument document(Annotation note, Statement statement, Paragraph paragraph) {
        Section section = statement.sectionOf(paragraph);
        Map<SearchField, List<String>> values = new EnumMap<>(SearchField.class);
        values.put(SearchField.SECTION, List.of(section.slug()));
        if (!note.authorName().isEmpty()) {
            values.put(SearchField.BY, List.of(note.authorName()));
        }
        values.put(SearchField.TAG, note.tags());
        values.put(SearchField.STATUS, List.of(note.status().word()));
        String text = Markdown.plain(note.body());
        OffsetDateTime revised = note.revised();
        values.put(
                SearchField.UPDATED,
                List.of((revised == null ? note.written() : revised).toInstant().toString()));
        return new SearchDocument(
                SearchDocument.Kind.ANNOTATION,
                subject(note.id()),
                note.target(),
                TextDocuments.ordinal(note.target(), 99),
                paragraph.label(),
                section.heading(),
                statement.shortTitle(),
                text,
                Readership.of(note),
                note.id().toString(),
                note.path(),
                values,
                Surroundings.of(NoteSentences.of(text)));
    }
}
