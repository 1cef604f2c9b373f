package org.jointstatement.annotation;

import org.jspecify.annotations.Nullable;

/**
 * What there is besides the annotations of a page.
 *
 * @param previous what asks for the page before, to be put behind a question mark; none if this is the first
 * @param next the same for the page after
 * @param total how many there are on all pages, counted up to {@link #MOST}
 */
public record Around(@Nullable String previous, @Nullable String next, int total) {

    /** Nobody counts further: it takes longer with each, and tells nobody more. */
    public static final int MOST = 1001;

    /** Whether one page is not all. */
    public boolean isPaged() {
        return previous != null || next != null;
    }
}
