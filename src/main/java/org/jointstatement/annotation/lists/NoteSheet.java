package org.jointstatement.annotation.lists;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Quoted;
import org.jointstatement.web.Csv;

/** Annotations as comma-separated values, a line for each. */
final class NoteSheet {

    private static final List<String> HEAD = List.of(
            "id",
            "url",
            "statement",
            "paragraph",
            "address",
            "author",
            "audience",
            "motivation",
            "status",
            "tags",
            "written",
            "revised",
            "body",
            "quote",
            "answers");

    private NoteSheet() {}

    static String of(List<Placed> rows) {
        return Csv.of(HEAD, rows.stream().map(NoteSheet::row));
    }

    private static List<String> row(Placed placed) {
        Annotation note = placed.note();
        OffsetDateTime revised = note.revised();
        Quoted quoted = note.quoted();
        return List.of(
                note.id().toString(),
                placed.url(),
                placed.statement().shortTitle(),
                placed.paragraph(),
                note.target().toString(),
                note.authorName(),
                word(note.audience()),
                word(note.motivation()),
                note.thread() == null ? word(note.status()) : "",
                String.join(", ", note.tags()),
                note.written().toString(),
                revised == null ? "" : revised.toString(),
                note.body(),
                quoted == null ? "" : quoted.quote(),
                Objects.toString(note.parent(), ""));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
