package org.jointstatement.markup.tables;

import org.commonmark.node.CustomBlock;

/** What a table too wide for its page is moved in. */
final class TableFrame extends CustomBlock {

    private final String label;

    TableFrame(String label) {
        this.label = label;
    }

    /** The words of its head, which say what the table is about in the language of the note. */
    String label() {
        return label;
    }
}
