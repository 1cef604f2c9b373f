package org.jointstatement.annotation.lists;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Quoted;
import org.jointstatement.annotation.StatusChange;
import org.jointstatement.annotation.Withheld;
import org.jointstatement.web.Csv;
import org.jspecify.annotations.Nullable;

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
            "answers",
            "thread",
            "replies",
            "team",
            "place",
            "status reason",
            "status by",
            "status since",
            "withheld");

    private NoteSheet() {}

    /**
     * One line for each.
     *
     * @param said last of where they stand
     * @param teams the names of those that the reader is in
     */
    static String of(List<Placed> rows, Map<UUID, StatusChange> said, Map<UUID, String> teams) {
        return Csv.of(
                HEAD,
                rows.stream()
                        .map(row -> Stream.concat(
                                        row(row), state(row, said.get(row.note().id()), teams))
                                .toList()));
    }

    /** New columns stand behind the others, so that what reads a sheet by their numbers goes on doing so. */
    private static Stream<String> state(Placed placed, @Nullable StatusChange said, Map<UUID, String> teams) {
        Annotation note = placed.note();
        Withheld withheld = note.withheld();
        return Stream.of(
                Objects.toString(placed.thread(), ""),
                note.thread() == null ? String.valueOf(placed.replies()) : "",
                team(note, teams),
                WebAnnotations.word(note.anchorState()),
                said == null ? "" : said.reason(),
                said == null ? "" : said.byName(),
                said == null ? "" : said.since().toString(),
                withheld == null ? "" : WebAnnotations.said(withheld));
    }

    private static Stream<String> row(Placed placed) {
        Annotation note = placed.note();
        OffsetDateTime revised = note.revised();
        Quoted quoted = note.quoted();
        return Stream.of(
                note.id().toString(),
                placed.url(),
                placed.statement().shortTitle(),
                placed.paragraph(),
                note.target().toString(),
                note.authorName(),
                WebAnnotations.word(note.audience()),
                WebAnnotations.word(note.motivation()),
                note.thread() == null ? WebAnnotations.word(note.status()) : "",
                String.join(", ", note.tags()),
                note.written().toString(),
                revised == null ? "" : revised.toString(),
                note.body(),
                quoted == null ? "" : quoted.quote(),
                Objects.toString(placed.answered(), ""));
    }

    private static String team(Annotation note, Map<UUID, String> teams) {
        return note.team() == null ? "" : teams.getOrDefault(note.team(), "");
    }
}
