package org.jointstatement.search.expansion;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a word was also searched as.
 *
 * @param word as typed
 * @param text as printed: another word, or several with commas between them
 * @param id names it in addresses; the same words have the same id in every query
 * @param isOff whether the reader took it off
 */
public record Expansion(
        String word,
        String text,
        String id,
        Kind kind,
        @JsonProperty("off") boolean isOff) {

    /** Why it may stand for the word. */
    public enum Kind {
        STEM,
        VARIANT,
        ABBREVIATION,
        FAMILY,
        SPELLING
    }
}
