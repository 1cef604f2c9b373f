package org.jointstatement.annotation.notices;

/**
 * A place that somebody watches.
 *
 * @param paragraph its number; 0 for the whole statement
 */
public record Watch(String slug, int paragraph) {

    public boolean isWhole() {
        return paragraph == 0;
    }

    public String path() {
        return isWhole() ? "/statements/" + slug : "/statements/" + slug + "/paragraphs/" + paragraph;
    }

    /** Where a form begins or ends it. */
    public String action() {
        return path() + "/watch";
    }
}
