package org.jointstatement.statement;

/**
 * A footnote and the mark in the text that refers to it.
 *
 * @param mark as printed, {@code *}
 * @param text without its mark
 * @param paragraph the number of the paragraph that carries the mark
 * @param start the mark's first code point in that paragraph's text
 * @param end the code point after it
 */
public record Footnote(String mark, String text, int paragraph, int start, int end) {}
