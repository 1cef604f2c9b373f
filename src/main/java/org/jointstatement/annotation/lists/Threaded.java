package org.jointstatement.annotation.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Cursor;
import org.jointstatement.annotation.StatusChange;
import org.jspecify.annotations.Nullable;

/** Rows of a list with what answers them, each answer once. */
final class Threaded {

    private final List<Placed> rows;
    private final Map<UUID, StatusChange> said;
    private final @Nullable Cursor next;
    private final Set<UUID> below;
    private final Map<UUID, Annotation> known = new HashMap<>();
    private final Map<UUID, List<Annotation>> threads = new HashMap<>();
    private final Map<UUID, List<Annotation>> direct = new HashMap<>();

    /**
     * Puts them together.
     *
     * @param answers in the threads of these rows, in the order of each
     * @param said last of where the rows stand
     * @param next after which the list goes on; none if these are the last
     */
    Threaded(List<Placed> rows, List<Annotation> answers, Map<UUID, StatusChange> said, @Nullable Cursor next) {
        this.next = next;
        this.rows = rows;
        this.said = said;
        answers.forEach(answer -> known.put(answer.id(), answer));
        answers.forEach(answer -> {
            UUID thread = Objects.requireNonNull(answer.thread());
            UUID parent = answer.parent();
            UUID under = parent != null && known.containsKey(parent) ? parent : thread;
            threads.computeIfAbsent(thread, id -> new ArrayList<>()).add(answer);
            direct.computeIfAbsent(under, id -> new ArrayList<>()).add(answer);
        });
        this.below = Set.copyOf(known.keySet());
        rows.forEach(row -> known.put(row.note().id(), row.note()));
    }

    /** What does not stand below another row. */
    List<Placed> beginnings() {
        return rows.stream().filter(row -> !below.contains(row.note().id())).toList();
    }

    /** The names of the texts that they are on. */
    Set<String> slugs() {
        return rows.stream().map(row -> row.note().target().slug()).collect(Collectors.toSet());
    }

    /** After which row the list goes on; none if these are the last. */
    @Nullable
    Cursor next() {
        return next;
    }

    /** How many answers of its thread are here. */
    int shown(Annotation first) {
        return threads.getOrDefault(first.id(), List.of()).size();
    }

    /** The answers to a note, oldest first; with those that answer these, and so on, if it goes no deeper. */
    List<Annotation> answersTo(Annotation note, boolean all) {
        List<Annotation> answers = new ArrayList<>(direct.getOrDefault(note.id(), List.of()));
        for (int next = 0; all && next < answers.size(); next++) {
            answers.addAll(direct.getOrDefault(answers.get(next).id(), List.of()));
        }
        answers.sort(Comparator.comparing(Annotation::written)
                .thenComparing(answer -> answer.id().toString()));
        return answers;
    }

    /** Who wrote what it answers; none if that is not here. */
    @Nullable
    String named(Annotation answer) {
        Annotation parent = known.get(answer.parent());
        return parent == null ? null : parent.authorName();
    }

    @Nullable
    StatusChange said(Annotation note) {
        return said.get(note.id());
    }
}
