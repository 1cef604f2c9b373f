package org.jointstatement.statement;

/**
 * A sentence as a span over its paragraph's text.
 *
 * @param start the first code point
 * @param end the code point after the last
 */
public record Sentence(Address address, int start, int end) {}
