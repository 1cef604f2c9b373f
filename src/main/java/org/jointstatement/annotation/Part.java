package org.jointstatement.annotation;

/**
 * A page of a list.
 *
 * @param count how many there are, counted up to {@link Around#MOST}: in all, or in the part that was looked through
 * @param searched how many annotations were looked through at most, if there may be others; else 0
 */
public record Part(Slice slice, int count, int searched) {}
