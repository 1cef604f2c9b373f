package org.jointstatement.annotation.lists;

import java.util.List;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a list shows.
 *
 * @param count of all pages, counted up to 1,001
 * @param more what asks for the next page, to be put behind a question mark; none if this is the last
 * @param searched how many annotations were looked through for words, if these are not all; else 0
 */
public record ListPage(
        Asked asked, List<Placed> rows, int count, @Nullable String more, int searched) {

    /** Whether this is not the first page. */
    public boolean isContinued() {
        return asked.after() != null;
    }

    /** An author as they are shown: their name, if the link that was followed had only their id. */
    public String author(String by) {
        return rows.stream()
                .map(Placed::note)
                .filter(note -> note.author().toString().equalsIgnoreCase(by))
                .map(Annotation::authorName)
                .findFirst()
                .orElse(by);
    }

    public List<Status> statuses() {
        return List.of(Status.values());
    }

    public List<Motivation> motivations() {
        return List.of(Motivation.values());
    }

    public List<Audience> audiences() {
        return List.of(Audience.values());
    }
}
