package org.jointstatement.annotation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list of annotations that are ordered by when they were written: those after it are found by an index,
 * however many are before it, and none is left out or comes twice because others were written meanwhile.
 */
public record Cursor(Instant written, UUID id) {

    /** Before every annotation of a list that begins with the newest. */
    static final Cursor NEWEST = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private static final Pattern FORM = Pattern.compile("(\\d{1,17})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** The place of an annotation. */
    public static Cursor of(Annotation annotation) {
        return new Cursor(annotation.written().toInstant(), annotation.id());
    }

    /** Reads the form that {@link #toString} writes; what is not of that form is no place. */
    public static @Nullable Cursor parse(@Nullable String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        return form.matches()
                ? new Cursor(
                        Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS),
                        UUID.fromString(form.group(2)))
                : null;
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, written) + "-" + id;
    }
}
