package org.jointstatement.citation;

import java.util.List;

/**
 * The day on which a reader looked. The portal's answer is the same for everyone and every day, so the reader's own
 * clock puts it in.
 *
 * @param pattern the words around the day, with {@code {d}}, {@code {m}} and {@code {y}} in the style's order
 * @param months the style's names of the months
 */
public record Access(String pattern, List<String> months) {

    public Access {
        months = List.copyOf(months);
    }

    /** The names of the months with a space between them. */
    public String monthNames() {
        return String.join(" ", months);
    }
}
