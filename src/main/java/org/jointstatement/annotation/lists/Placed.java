package org.jointstatement.annotation.lists;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.markup.Markdown;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.PublicUrl;
import org.jspecify.annotations.Nullable;

/**
 * An annotation with the words that say where it stands.
 *
 * @param statement the revision that has its paragraph
 * @param paragraph as it is cited
 * @param known whether its author has a page; deleted accounts have none
 * @param replies how many answers the viewer may see in the thread that it began
 * @param open which of what it answers and what its thread began with the viewer may see
 */
public record Placed(
        Annotation note, Statement statement, String paragraph, boolean known, int replies, Set<UUID> open) {

    Placed answeredBy(int count) {
        return new Placed(note, statement, paragraph, known, count, open);
    }

    Placed answering(Set<UUID> visible) {
        return new Placed(note, statement, paragraph, known, replies, visible);
    }

    /** The note that it answers; none also if that is not for the viewer, who learns of no id then. */
    @Nullable
    UUID answered() {
        return note.parent() != null && open.contains(note.parent()) ? note.parent() : null;
    }

    /** The note that its thread began with, in the same way. */
    @Nullable
    UUID thread() {
        return note.thread() != null && open.contains(note.thread()) ? note.thread() : null;
    }

    String url() {
        return url(note.id());
    }

    static String url(UUID id) {
        return PublicUrl.of("/annotations/" + id);
    }

    /** The name of the text and the number, which mean the same in every language. */
    String title() {
        return statement.shortTitle() + ", " + paragraph;
    }

    Instant updated() {
        OffsetDateTime revised = note.revised();
        return (revised == null ? note.written() : revised).toInstant();
    }

    String plain() {
        return Markdown.plain(note.body());
    }
}
