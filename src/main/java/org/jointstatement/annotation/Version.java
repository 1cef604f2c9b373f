package org.jointstatement.annotation;

import java.time.OffsetDateTime;
import java.util.List;
import org.jointstatement.markup.Difference;
import org.jointstatement.markup.Markdown;
import org.jointstatement.markup.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation said at some time, as one viewer may know it.
 *
 * @param number its place among those that the viewer may know, from 1
 * @param version as it is kept
 * @param written in UTC
 * @param before what it said before, if the viewer may know that
 */
public record Version(
        int number,
        int version,
        boolean current,
        String authorName,
        Writing writing,
        OffsetDateTime written,
        @Nullable Writing before) {

    /** Two texts that are no longer together, in UTF-16 units, are compared unasked. */
    private static final int LONGEST = 10_000;

    /** Its body as a page shows it. */
    public SafeHtml bodyHtml() {
        return Markdown.render(writing.body(), "version-" + version);
    }

    /** Whether what changed is found at once; between longer texts it is only found for whoever asks. */
    public boolean isShort() {
        return before == null || before.body().length() + writing.body().length() <= LONGEST;
    }

    /** What changed in its words; none if nothing did, or there is nothing to compare it with. */
    public @Nullable Difference difference() {
        if (before == null) {
            return null;
        }
        Difference difference = Difference.between(before.body(), writing.body());
        return difference.isNone() ? null : difference;
    }

    /** Whether it is for other people than before. */
    public boolean isForOthers() {
        return before != null && before.audience() != writing.audience();
    }

    /** Whether it is for something else than before. */
    public boolean isOtherwiseMeant() {
        return before != null && before.motivation() != writing.motivation();
    }

    /** The tags that it has and had not before. */
    public List<String> tagsAdded() {
        return before == null ? writing.tags() : without(writing.tags(), before.tags());
    }

    /** The tags that it had before and has no more. */
    public List<String> tagsRemoved() {
        return before == null ? List.of() : without(before.tags(), writing.tags());
    }

    private static List<String> without(List<String> tags, List<String> others) {
        return tags.stream().filter(tag -> !others.contains(tag)).toList();
    }
}
