package org.jointstatement.annotation;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.markup.Markdown;
import org.jointstatement.markup.SafeHtml;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about a place in the text.
 *
 * @param revision the revision of the statement that it was written on
 * @param authorName as it is shown now
 * @param body Markdown, as written
 * @param written in UTC
 * @param revised the last time, in UTC; none if it still is as first written
 * @param version grows by one with each change
 */
public record Annotation(
        UUID id,
        Address target,
        int revision,
        UUID author,
        String authorName,
        Audience audience,
        String body,
        OffsetDateTime written,
        @Nullable OffsetDateTime revised,
        int version) {

    private static final int EXCERPT = 280;

    /** The body as a page shows it. */
    public SafeHtml bodyHtml() {
        return Markdown.render(body);
    }

    /** The first words of the body, without markup, for lists. */
    public String excerpt() {
        String plain = Markdown.plain(body);
        return plain.codePointCount(0, plain.length()) <= EXCERPT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    /** The id on a page: {@code note-} and the UUID. */
    public String anchor() {
        return "note-" + id;
    }

    /** The path of the place that shows it. */
    public String path() {
        return target.ofItsParagraph().path() + "#" + anchor();
    }

    public boolean isBy(Viewer viewer) {
        return author.equals(viewer.id());
    }
}
