package org.jointstatement.annotation.lists;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.markup.Markdown;
import org.jointstatement.statement.Statement;
import org.jointstatement.web.PublicUrl;

/**
 * An annotation with the words that say where it stands.
 *
 * @param statement the revision that has its paragraph
 * @param paragraph as it is cited
 * @param known whether its author has a page; deleted accounts have none
 */
public record Placed(Annotation note, Statement statement, String paragraph, boolean known) {

    String url() {
        return PublicUrl.of(note.path());
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
