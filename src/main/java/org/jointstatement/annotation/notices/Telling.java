package org.jointstatement.annotation.notices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointstatement.account.People;
import org.jointstatement.account.Role;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.Teams;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.AnnotationChanged;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.EveryAnnotation;
import org.jointstatement.annotation.StatusSaid;
import org.jointstatement.annotation.mentions.Mentions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes notices in the transaction that changes a note: for those it names, each time it names somebody anew; for those
 * who take part and those who watch, when it is first for them to see; for its author, when others say where it
 * stands. Nobody is told of what they did themselves, of a note that they may not see, or twice for one reason.
 */
@Component
class Telling {

    /** Somebody who is signed in and of whom nothing else is known. */
    private static final Viewer STRANGER = new Viewer(new UUID(0, 1), "", Role.READER);

    private final EveryAnnotation every;
    private final Annotations annotations;
    private final People people;
    private final Teams teams;
    private final Watches watches;
    private final NoticeRows notices;
    private final ApplicationEventPublisher events;

    Telling(
            EveryAnnotation every,
            Annotations annotations,
            People people,
            Teams teams,
            Watches watches,
            NoticeRows notices,
            ApplicationEventPublisher events) {
        this.every = every;
        this.annotations = annotations;
        this.people = people;
        this.teams = teams;
        this.watches = watches;
        this.notices = notices;
        this.events = events;
    }

    @EventListener
    void on(AnnotationChanged change) {
        every.with(change.id()).stream()
                .filter(note -> note.audience() != Audience.ONLY_ME && note.withheld() == null)
                .forEach(this::tell);
    }

    /** Each time anew: what was said last is what its author has to know. */
    @EventListener
    void on(StatusSaid said) {
        if (!said.by().equals(said.author())
                && people.withIds(Set.of(said.author())).stream()
                        .anyMatch(author -> isStillFor(said.annotation(), author))) {
            events.publishEvent(
                    new Noticed(List.of(notices.renew(said.annotation(), said.author(), NoticeKind.STATUS))));
        }
    }

    /** Whoever wrote a note for a team and has left it is told no more of what is said there. */
    private boolean isStillFor(UUID note, Viewer author) {
        return every.with(note).stream()
                .allMatch(one -> one.team() == null || teams.idsOf(author).contains(one.team()));
    }

    private void tell(Annotation note) {
        Map<UUID, NoticeKind> toTell = whoever(note);
        toTell.remove(note.author());
        if (!toTell.isEmpty()) {
            notices.of(note.id()).forEach((person, kinds) -> {
                if (kinds.contains(NoticeKind.MENTION) || toTell.get(person) != NoticeKind.MENTION) {
                    toTell.remove(person);
                }
            });
            toTell.keySet().retainAll(readers(note, toTell.keySet()));
        }
        if (!toTell.isEmpty()) {
            events.publishEvent(new Noticed(notices.add(note.id(), toTell)));
        }
    }

    private Map<UUID, NoticeKind> whoever(Annotation note) {
        Map<UUID, NoticeKind> found = new HashMap<>();
        String readers = readers(note);
        String told = notices.told(note.id());
        if (!told.equals(readers)) {
            notices.tell(note.id(), told, readers);
            watches.of(note.target().slug(), note.target().paragraph())
                    .forEach(person -> found.put(person, NoticeKind.WATCH));
            if (note.thread() != null) {
                every.authorsIn(note.thread()).forEach(person -> found.put(person, NoticeKind.REPLY));
            }
        }
        List<String> names = Mentions.in(note.body());
        if (!names.isEmpty()) {
            people.named(names).stream()
                    .map(Viewer::id)
                    .flatMap(Stream::ofNullable)
                    .forEach(person -> found.put(person, NoticeKind.MENTION));
        }
        return found;
    }

    private static String readers(Annotation note) {
        return note.team() == null ? note.audience().name() : note.audience() + " " + note.team();
    }

    /** Who among these people may see it. Where anyone may who is signed in, each is not asked for. */
    private Set<UUID> readers(Annotation note, Set<UUID> among) {
        boolean open = maySee(note, STRANGER);
        return people.withIds(among).stream()
                .filter(person -> open || maySee(note, person))
                .map(Viewer::id)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    private boolean maySee(Annotation note, Viewer viewer) {
        return !annotations.visible(List.of(note.id()), viewer).isEmpty();
    }
}
