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

    /** What follows the node without a space, as a comma does; it stands with the node, and what comes after is {@link #rest}. */
    public String mark() {
        return right.substring(0, right.length() - rest().length());
    }

    /** What stands after the node and its mark. */
    public String rest() {
        int at = 0;
        while (at < right.length() && !isSpace(right.codePointAt(at))) {
            at += Character.charCount(right.codePointAt(at));
        }
        return right.substring(at);
    }

    /** Whether what stands before reaches up to the node without a space, as an opening bracket does. */
    public boolean isJoined() {
        return !left.isEmpty() && !isSpace(left.codePointBefore(left.length()));
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
