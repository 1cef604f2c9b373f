package org.jointstatement.markup.footnotes;

import org.commonmark.node.CustomNode;

/** A place in the words that has a footnote. */
final class FootnoteMark extends CustomNode {

    private final Footnote footnote;
    private boolean leading;
    private boolean first;

    FootnoteMark(Footnote footnote) {
        this.footnote = footnote;
    }

    Footnote footnote() {
        return footnote;
    }

    /** Whether it is a link to its footnote. */
    boolean isLeading() {
        return leading;
    }

    /** Whether the footnote leads back to it. */
    boolean isFirst() {
        return first;
    }

    void lead() {
        leading = true;
        first = !footnote.isMarked();
        footnote.mark();
    }
}
