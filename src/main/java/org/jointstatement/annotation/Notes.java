package org.jointstatement.annotation;

import java.util.List;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/**
 * A page of the annotations of a paragraph as one viewer may see them.
 *
 * @param annotations oldest first
 * @param discussion what holds them together
 * @param draft of a new one, that the viewer has begun
 */
public record Notes(
        Address target,
        List<Annotation> annotations,
        Viewer viewer,
        Around around,
        Discussion discussion,
        @Nullable Draft draft) {

    /** How many stand in short beside the text. */
    private static final int BESIDE = 6;

    public Notes {
        annotations = List.copyOf(annotations);
    }

    /** A form with an id of its own, empty but for a draft; none if the viewer may not write. */
    public @Nullable AnnotationForm form() {
        return Annotations.mayWrite(viewer) ? AnnotationForm.empty(target).with(draft) : null;
    }

    /** Whether the viewer may say where it belongs, after its text has changed. */
    public boolean mayPlace(Annotation annotation) {
        return discussion.reviewer().mayPlace(annotation);
    }

    /** The same, each with its replies. */
    public List<NoteThread> threads() {
        return discussion.threads(annotations);
    }

    /** Those of the page that stand in the thread of this note, oldest first; none of a reply. */
    public List<Annotation> repliesTo(Annotation first) {
        return annotations.stream()
                .filter(note -> first.id().equals(note.thread()))
                .toList();
    }

    /** What a reply answers, if that is not what its thread began with; none of a note that begins one. */
    public @Nullable Answered answered(Annotation reply) {
        UUID parent = reply.parent();
        if (parent == null || parent.equals(reply.thread())) {
            return null;
        }
        return annotations.stream()
                .filter(note -> note.id().equals(parent))
                .findFirst()
                .map(note -> new Answered(parent, note, null))
                .orElseGet(() -> discussion.answered().getOrDefault(parent, Answered.closed(parent)));
    }

    /** What was said of where a note stands, oldest first. */
    public List<StatusChange> reviews(Annotation note) {
        return discussion.reviews().getOrDefault(note.id(), List.of());
    }

    /** Whether the viewer may write an answer. */
    public boolean mayAnswer() {
        return Annotations.mayWrite(viewer);
    }

    /** Whether the viewer may say where a note stands. */
    public boolean mayReview(Annotation note) {
        return discussion.reviewer().mayReview(note);
    }

    /** Whether the viewer may revise and withdraw it. */
    public boolean mayChange(Annotation annotation) {
        return Annotations.mayWrite(viewer) && annotation.isBy(viewer);
    }

    /** The first of the page, to be shown in short beside the text. */
    public List<Annotation> beside() {
        return annotations.subList(0, Math.min(BESIDE, annotations.size()));
    }
}
