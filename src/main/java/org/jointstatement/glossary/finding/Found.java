package org.jointstatement.glossary.finding;

/**
 * A form that stands in a text.
 *
 * @param start the first code point
 * @param end the code point after the last
 * @param form as it was given
 */
public record Found<T>(int start, int end, String form, T term) {}
