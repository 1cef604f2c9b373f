package org.jointstatement.annotation;

import java.time.OffsetDateTime;
import java.util.List;
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
 * @param team that reads it, if that is its audience
 * @param body Markdown, as written
 * @param tags in the author's order
 * @param quoted the words that it is about; none if it is about the whole of its target
 * @param parent the annotation that it answers
 * @param thread the annotation that the thread began with; none if it is one
 * @param withheld why its audience does not see it, if it does not
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
        @Nullable UUID team,
        Motivation motivation,
        String body,
        List<String> tags,
        AnchorState anchorState,
        @Nullable Quoted quoted,
        Status status,
        @Nullable UUID parent,
        @Nullable UUID thread,
        @Nullable Withheld withheld,
        OffsetDateTime written,
        @Nullable OffsetDateTime revised,
        int version) {

    private static final int EXCERPT = 280;
    private static final int SHORT_EXCERPT = 120;
    private static final int LOOKED_AT = 2000;

    /** The body as a page shows it. */
    public SafeHtml bodyHtml() {
        return Markdown.render(body, anchor());
    }

    /** The body without markup, for paper: a line for each of its blocks. */
    public List<String> plainLines() {
        return Markdown.plain(body).lines().filter(line -> !line.isBlank()).toList();
    }

    /** The first words of the body, without markup, for lists. */
    public String excerpt() {
        return excerpt(EXCERPT);
    }

    /** Fewer of them, for the margin of a text. */
    public String shortExcerpt() {
        return excerpt(SHORT_EXCERPT);
    }

    /** The rest of a long body is not even read as Markdown. */
    private String excerpt(int most) {
        boolean isLong = body.length() > 2 * LOOKED_AT;
        String plain = Markdown.plain(isLong ? body.substring(0, body.offsetByCodePoints(0, LOOKED_AT)) : body);
        return plain.codePointCount(0, plain.length()) <= most
                ? plain + (isLong ? "…" : "")
                : plain.substring(0, plain.offsetByCodePoints(0, most)) + "…";
    }

    /** The id on a page: {@code note-} and the UUID. */
    public String anchor() {
        return "note-" + id;
    }

    /** The path that leads to it, on whichever page it stands for who follows it. */
    public String path() {
        return "/annotations/" + id;
    }

    /** What its author would send to leave it as it is. */
    Writing toWriting() {
        return new Writing(body, audience, team, motivation, tags, Place.WHOLE);
    }

    /** Whether it is folded where notes stand: one that begins a thread and was resolved. */
    public boolean isResolvedThread() {
        return thread == null && status == Status.RESOLVED;
    }

    public boolean isBy(Viewer viewer) {
        return author.equals(viewer.id());
    }
}
