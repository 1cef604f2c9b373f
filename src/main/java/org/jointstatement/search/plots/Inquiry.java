package org.jointstatement.search.plots;

import java.util.Map;
import org.jointstatement.search.Found;
import org.jointstatement.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A query that was asked of a page, and what it found.
 *
 * @param only the one statement that was looked in, if not all were
 * @param found none while there is no index to search
 */
public record Inquiry(
        String text, @Nullable Statement only, @Nullable Found found) {

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
        UriComponentsBuilder address = UriComponentsBuilder.newInstance().queryParam("q", "{q}");
        if (only != null) {
            address.queryParam("statement", "{statement}");
        }
        return address.encode()
                .buildAndExpand(Map.of("q", text, "statement", slug()))
                .toUriString()
                .substring(1);
    }
}
