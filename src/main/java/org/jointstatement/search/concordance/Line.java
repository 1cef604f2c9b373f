package org.jointstatement.search.concordance;

import java.util.List;
import org.jointstatement.search.Found.Place;

/**
 * An occurrence with the words around it. Left, node and right follow each other in the paragraph's text, as printed.
 *
 * @param start the first code point of the node in the paragraph
 * @param end the code point after its last
 * @param form the node's words without case and accents
 * @param before up to three words before it, the nearest first, without case and accents
 * @param after up to three words after it likewise
 */
record Line(
        Place place,
        int start,
        int end,
        String left,
        String node,
        String right,
        String form,
        List<String> before,
        List<String> after) {

    Line {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
