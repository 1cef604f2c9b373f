package org.jointstatement.annotation;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.jointstatement.markup.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has begun to write; nobody else ever sees it.
 *
 * @param place what it is for, by {@link DraftPlace}
 * @param version of the note that is revised, as its author had it before them
 * @param kept in UTC
 * @param sitting that kept it
 */
public record Draft(String place, @Nullable Integer version, Writing writing, OffsetDateTime kept, Sitting sitting) {

    private static final int EXCERPT = 280;

    /** What it becomes when it is saved: a note, an edit or a reply. */
    public String kind() {
        return DraftPlace.kind(place);
    }

    /** Its fields as the form sends them, with when it was kept and by which opening of the form. */
    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        fields.put("kept", DateTimeFormatter.ISO_INSTANT.format(kept));
        fields.put("opened", sitting.id() == null ? "" : sitting.id().toString());
        fields.put("body", writing.body());
        fields.put("tags", String.join(", ", writing.tags()));
        fields.put("motivation", writing.motivation().name());
        fields.put(
                "audience",
                writing.team() == null
                        ? writing.audience().name()
                        : writing.team().toString());
        fields.put("on", writing.place().on());
        fields.put("quote", writing.place().quote());
        return fields;
    }

    /** The first words, for lists. */
    public String excerpt() {
        String plain = Markdown.plain(writing.body());
        return plain.codePointCount(0, plain.length()) <= EXCERPT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
