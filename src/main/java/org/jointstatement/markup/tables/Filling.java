package org.jointstatement.markup.tables;

import org.commonmark.node.CustomNode;

/** The cells that a row was written without, as one. */
final class Filling extends CustomNode {

    private final int columns;

    Filling(int columns) {
        this.columns = columns;
    }

    int columns() {
        return columns;
    }
}
