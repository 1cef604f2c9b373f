package org.jointstatement.markup;

import java.util.List;

/**
 * A block of a note, for formats that are no pages.
 *
 * @param depth how many lists and quotations it stands in
 * @param mark of the item that it begins, a dot or a number; empty if it begins none
 */
public record NoteBlock(Kind kind, int depth, String mark, List<NoteRun> runs) {

    /** What it looks like. */
    public enum Kind {
        WORDS,
        HEADING,
        QUOTATION,
        CODE
    }

    public NoteBlock {
        runs = List.copyOf(runs);
    }
}
