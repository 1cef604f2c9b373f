package org.jointstatement.search.plots;

import java.util.List;
import java.util.stream.Stream;
import org.jointstatement.search.Found;
import org.jointstatement.search.Jumps.Places;
import org.jointstatement.search.SearchedAs;
import org.jointstatement.search.Selection;
import org.jointstatement.search.query.Mode;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A query that was asked of a page, and what it found.
 *
 * @param asked its words, how they are taken, and in which statement
 * @param only the one statement that was looked in, if not all were
 * @param found none while there is no index to search
 * @param places that its words name, if they do not only stand for themselves
 */
public record Inquiry(
        Selection asked, @Nullable Statement only, @Nullable Found found, Places places) {

    /** How words can be taken, and what asks for it. */
    public record Taking(Mode mode, boolean here, String query) {}

    public String text() {
        return asked.q();
    }

    /** Which of five states the page is in. */
    public String state() {
        if (found == null) {
            return "building";
        }
        if (found.isBlank()) {
            return "empty";
        }
        return found.occurrences() > 0 ? "found" : found.paragraphs() > 0 ? "silent" : "none";
    }

    /** The slug of the one statement that was looked in; empty if all were. */
    public String slug() {
        return only == null ? "" : only.slug();
    }

    /** The query as addresses have it; it can be put after a question mark. */
    public String query() {
        return asked.query();
    }

    /** How words can be taken, the rest staying the same. */
    public List<Taking> takings() {
        return Stream.of(Mode.values())
                .map(mode ->
                        new Taking(mode, mode == asked.mode(), asked.with(mode).query()))
                .toList();
    }

    /**
     * What words were searched as besides; none while there is no index.
     *
     * @param path of the page
     */
    public @Nullable SearchedAs searchedAs(String path) {
        return found == null ? null : found.searchedAs(asked, path);
    }
}
