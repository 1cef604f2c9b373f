package org.jointstatement.annotation;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the form as they came.
 *
 * @param id of a new annotation
 * @param version of the annotation that is revised
 * @param audience its name, or the id of a team
 * @param team the team, where the audience says only that it is one
 * @param tags with commas of any script between them
 * @param parent what is answered
 * @param action the button that was pressed
 * @param opened the opening of the form
 * @param turn how many drafts that has sent
 * @param seen when the draft that it showed was kept
 */
record Sent(
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable String body,
        @Nullable String audience,
        @Nullable UUID team,
        @Nullable Motivation motivation,
        @Nullable String tags,
        @Nullable String on,
        @Nullable String start,
        @Nullable String end,
        @Nullable String quote,
        @Nullable UUID parent,
        @Nullable String action,
        @Nullable String opened,
        @Nullable String turn,
        @Nullable String seen) {

    Writing writing() {
        Readers readers = Readers.parse(audience, team);
        return new Writing(
                Objects.requireNonNullElse(body, ""),
                readers.audience(),
                readers.team(),
                Objects.requireNonNullElse(motivation, Motivation.COMMENT),
                Stream.of(Objects.requireNonNullElse(tags, "").split("[,،，、]"))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                place());
    }

    Sitting sitting() {
        return Sitting.parse(opened, turn, seen);
    }

    /** Whether it says what it is about. */
    boolean isPlaced() {
        return on != null && !on.isBlank();
    }

    /** Words that were typed are what it is about, although nothing says that they are chosen. */
    private Place place() {
        String words = Objects.requireNonNullElse(quote, "");
        boolean typed = !words.isBlank() && start == null && end == null;
        boolean unsaid = !isPlaced() || typed && "whole".equals(on);
        String chosen = unsaid ? words.isBlank() ? "whole" : "words" : Objects.requireNonNull(on);
        return new Place(chosen, place(start), place(end), words);
    }

    /** A place that no text has, for what is no number. */
    private static @Nullable Integer place(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        return sent.matches("\\d{1,9}") ? Integer.valueOf(sent) : Integer.valueOf(Place.NOWHERE);
    }

    /** Whether the words of what is answered are asked for. */
    boolean isQuoting() {
        return "quote".equals(action);
    }

    boolean isPreview() {
        return "preview".equals(action);
    }
}
