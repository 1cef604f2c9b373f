package org.jointstatement.annotation;

import java.util.List;

/**
 * A note with what answers it.
 *
 * @param first what the thread began with
 * @param isHere whether that is among the notes of the page
 * @param replies those of the page, oldest first
 */
public record NoteThread(Answered first, boolean isHere, List<Annotation> replies) {

    public NoteThread {
        replies = List.copyOf(replies);
    }

    /** Whether it is settled, so that it is shown folded. */
    public boolean isFolded() {
        Annotation note = first.note();
        return isHere && note != null && note.isResolvedThread();
    }

    /** The id on a page of the first of its notes that is there. */
    public String anchor() {
        Annotation note = first.note();
        return isHere && note != null ? note.anchor() : replies.get(0).anchor();
    }
}
