package org.jointstatement.annotation.comments;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What somebody wrote.
 *
 * @param author as they are shown
 * @param written in UTC
 * @param body Markdown, as written
 * @param facts what is known of it besides
 */
public record Comment(String author, OffsetDateTime written, String body, List<Fact> facts) {

    public Comment {
        facts = List.copyOf(facts);
    }
}
