package org.jointstatement.markup.footnotes;

import org.commonmark.node.CustomNode;

/** The way from a footnote back to its first mark. */
final class FootnoteReturn extends CustomNode {

    private final int number;

    FootnoteReturn(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
