package org.jointstatement.annotation;

import java.util.List;
import java.util.Map;

/**
 * An annotation at the end of a text, with what answers it.
 *
 * @param number from 1; it stands at the paragraph too
 * @param notes the annotation, or the first of its thread that the viewer may see, and its replies, oldest first
 */
public record Endnote(int number, List<Annotation> notes) {

    public Endnote {
        notes = List.copyOf(notes);
    }

    public Annotation first() {
        return notes.get(0);
    }

    public List<Annotation> replies() {
        return notes.subList(1, notes.size());
    }

    /** How many of those on the paragraphs of a text are not among these. */
    public static int left(List<Endnote> endnotes, Map<Integer, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return all - endnotes.stream().mapToInt(one -> one.notes().size()).sum();
    }

    /** The number of the paragraph that it is about. */
    public int paragraph() {
        return first().target().paragraph();
    }
}
