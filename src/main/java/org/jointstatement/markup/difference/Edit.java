package org.jointstatement.markup.difference;

import java.util.List;

/**
 * Some words that stand in the place of others.
 *
 * @param from the first of the former words
 * @param to the former word after the last
 * @param words what stands there now
 */
record Edit(int from, int to, List<String> words) {

    Edit {
        words = List.copyOf(words);
    }

    /** Whether one of two edits of the same text could depend on what the other changes. */
    boolean touches(Edit other) {
        return from <= other.to && other.from <= to;
    }
}
