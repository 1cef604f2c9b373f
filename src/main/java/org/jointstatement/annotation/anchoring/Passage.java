package org.jointstatement.annotation.anchoring;

import org.jointstatement.statement.Address;

/**
 * Where words stand.
 *
 * @param address of the paragraph, or of the sentence if they are just that
 * @param start the first code point in the text of the paragraph
 * @param end the code point after the last
 */
public record Passage(Address address, int start, int end) {}
