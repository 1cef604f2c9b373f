package org.jointstatement.markup.footnotes;

import org.commonmark.node.CustomBlock;

/** What a footnote says; {@link Footnotes} gives it its number. */
final class Footnote extends CustomBlock {

    private int number;
    private boolean marked;

    boolean isNumbered() {
        return number > 0;
    }

    int number() {
        return number;
    }

    void number(int number) {
        this.number = number;
    }

    /** Whether some mark leads to it, so that it can lead back. */
    boolean isMarked() {
        return marked;
    }

    void mark() {
        marked = true;
    }
}
