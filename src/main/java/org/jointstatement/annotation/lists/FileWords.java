package org.jointstatement.annotation.lists;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointstatement.annotation.AnchorState;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Quoted;
import org.jointstatement.annotation.StatusChange;
import org.jointstatement.annotation.Withheld;
import org.jointstatement.markup.Markdown;
import org.jointstatement.web.Isolated;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is known of an annotation, in words that are English whoever reads them. */
final class FileWords {

    private final MessageSource messages;
    private final Map<UUID, String> teams;
    private final Locale language = LocaleContextHolder.getLocale();

    /**
     * For one reader.
     *
     * @param teams the names of those that they are in
     */
    FileWords(MessageSource messages, Map<UUID, String> teams) {
        this.messages = messages;
        this.teams = teams;
    }

    String label(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    String place(Placed placed) {
        return label("note.place", placed.statement().shortTitle(), placed.paragraph());
    }

    /** That it is about a sentence, and why others do not see it, if that is so. */
    Stream<String> about(Annotation note) {
        int sentence = note.target().sentence();
        Stream<String> about = sentence > 0 && note.quoted() == null
                ? Stream.of(label("note.about.sentence", sentence))
                : Stream.empty();
        return Stream.concat(about, withheld(note));
    }

    /** Why others do not see it, if that is so. */
    Stream<String> withheld(Annotation note) {
        Withheld withheld = note.withheld();
        if (withheld == null) {
            return Stream.empty();
        }
        return Stream.of(
                withheld.hidden()
                        ? label("note.withheld.hidden") + " " + typed(withheld.reason())
                        : label("note.withheld.waits"));
    }

    String of(Quoted quoted) {
        return quoted.clause() == null ? label("note.about.words") : label("note.about.clause", quoted.clause());
    }

    /** The name of a team only for who is in it. */
    String readers(Annotation note) {
        if (note.team() == null) {
            return label("note.audience." + note.audience());
        }
        String team = teams.get(note.team());
        return team == null ? label("note.audience.team") : label("note.audience.TEAM", team);
    }

    String motivation(Annotation note) {
        return label("notes.list.motivation." + note.motivation());
    }

    String status(Annotation note) {
        return label("notes.list.status." + note.status());
    }

    /** With who said it, when and why. */
    String status(Annotation note, StatusChange said) {
        String why = said.reason().isEmpty() ? "" : ": " + typed(said.reason());
        return status(note) + " (" + typed(said.byName()) + ", " + date(said.since()) + ")" + why;
    }

    String state(Annotation note) {
        return label(
                note.anchorState() == AnchorState.IN_PLACE
                        ? "notes.file.place.IN_PLACE"
                        : "note.state." + note.anchorState());
    }

    String written(Annotation note) {
        return date(note.written());
    }

    @Nullable
    String edited(Annotation note) {
        OffsetDateTime revised = note.revised();
        return revised == null ? null : date(revised);
    }

    String more(int replies) {
        return label("notes.file.more", replies);
    }

    /** Those of an answer, behind its author. */
    Stream<String> facts(Annotation answer, @Nullable String answered) {
        String edited = edited(answer);
        return Stream.of(
                        Stream.of(
                                answered == null
                                        ? label("reply.answers.closed")
                                        : label("reply.answers.open", answered),
                                written(answer)),
                        edited == null ? Stream.<String>of() : Stream.of(label("note.edited") + " " + edited),
                        Stream.of(readers(answer)),
                        answer.tags().stream(),
                        about(answer))
                .flatMap(facts -> facts);
    }

    /** What somebody typed stays on its line and turns nothing around it. */
    private static String typed(@Nullable String words) {
        return Isolated.of(Markdown.withoutDirections(String.valueOf(words)).replaceAll("\\s+", " "));
    }

    private String date(OffsetDateTime time) {
        return label(
                "note.date",
                DateTimeFormatter.ofPattern(label("date.minute"), language).format(time));
    }
}
