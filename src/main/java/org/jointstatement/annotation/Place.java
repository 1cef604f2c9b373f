package org.jointstatement.annotation;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a paragraph somebody chose.
 *
 * @param on {@code whole}, {@code s2} for a sentence, {@code 9.5b} for a clause or {@code words}
 * @param start the first code point of the words, if it is known
 * @param end the code point after the last
 * @param quote the words; empty unless it is about words
 */
public record Place(
        String on, @Nullable Integer start, @Nullable Integer end, String quote) {

    /** What stands for a place that is no number or too large for one. */
    static final int NOWHERE = -1;

    /** All of it. */
    public static final Place WHOLE = new Place("whole", null, null, "");

    /** Whether its words were typed: those that are chosen on the text come with where they stand. */
    boolean isTyped() {
        return on.equals("words") && start == null && end == null && !quote.isBlank();
    }

    /** Whether it says what no page of the portal sends. */
    boolean isForged() {
        return start != null && start == NOWHERE || end != null && end == NOWHERE;
    }
}
