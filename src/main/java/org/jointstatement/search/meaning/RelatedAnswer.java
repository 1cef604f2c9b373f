package org.jointstatement.search.meaning;

import java.util.List;
import org.jointstatement.search.meaning.Shelf.Found;

/**
 * What was found, or why nothing could be.
 *
 * @param done how many sentences are read, while it is being prepared
 * @param total how many there are to read; 0 while that is not known
 * @param unread how many statements are left out because of their language
 * @param beyond how many statements are left out for want of room
 */
record RelatedAnswer(State state, List<Found> found, int done, int total, int unread, int beyond) {

    /** Why a page looks as it does. */
    enum State {
        /** This portal leaves it out. */
        OFF,
        /** The model is being loaded, or sentences are being read. */
        PREPARING,
        /** The model cannot be loaded on this machine. */
        BROKEN,
        /** Nothing was asked. */
        EMPTY,
        /** The model does not read the language of what was asked about. */
        UNREAD,
        /** No sentence is alike enough. */
        NOTHING,
        FOUND
    }

    RelatedAnswer {
        found = List.copyOf(found);
    }

    static RelatedAnswer of(State state) {
        return new RelatedAnswer(state, List.of(), 0, 0, 0, 0);
    }

    static RelatedAnswer preparing(Progress progress) {
        return new RelatedAnswer(State.PREPARING, List.of(), progress.done(), progress.total(), 0, 0);
    }

    static RelatedAnswer found(List<Found> found, Shelf shelf) {
        State state = found.isEmpty() ? State.NOTHING : State.FOUND;
        return new RelatedAnswer(
                state, found, 0, 0, shelf.unread().size(), shelf.beyond().size());
    }
}
