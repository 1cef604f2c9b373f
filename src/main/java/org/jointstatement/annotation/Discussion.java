package org.jointstatement.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What holds the notes of a page together.
 *
 * @param answered what its notes answer that is not itself on the page, by id
 * @param reviews what was said of where its notes stand, by id, oldest first
 * @param reviewer the viewer, who may say where they stand or not
 */
record Discussion(Map<UUID, Answered> answered, Map<UUID, List<StatusChange>> reviews, Reviewer reviewer) {

    /** The threads of these notes, in their order. */
    List<NoteThread> threads(List<Annotation> notes) {
        Map<UUID, List<Annotation>> threads = new LinkedHashMap<>();
        for (Annotation note : notes) {
            UUID thread = note.thread() == null ? note.id() : note.thread();
            threads.computeIfAbsent(thread, id -> new ArrayList<>()).add(note);
        }
        return threads.entrySet().stream()
                .map(thread -> thread(thread.getKey(), thread.getValue()))
                .toList();
    }

    private NoteThread thread(UUID id, List<Annotation> notes) {
        Answered first = notes.stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .map(note -> new Answered(id, note, null))
                .orElseGet(() -> answered.getOrDefault(id, Answered.closed(id)));
        boolean here = notes.stream().anyMatch(note -> note.id().equals(id));
        return new NoteThread(
                first,
                here,
                notes.stream()
                        .filter(note -> !note.id().equals(id))
                        .sorted(Comparator.comparing(Annotation::written).thenComparing(Annotation::id))
                        .toList());
    }
}
