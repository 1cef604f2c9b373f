package org.jointstatement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointstatement.account.Account;
import org.jointstatement.account.AccountChanges;
import org.jointstatement.account.Accounts;
import org.jointstatement.account.Role;
import org.jointstatement.account.SignedIn;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.FormedTeams;
import org.jointstatement.annotation.Annotation;
import org.jointstatement.annotation.Annotations;
import org.jointstatement.annotation.Audience;
import org.jointstatement.annotation.Motivation;
import org.jointstatement.annotation.Place;
import org.jointstatement.annotation.Writing;
import org.jointstatement.annotation.moderation.Moderated;
import org.jointstatement.statement.Address;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes a note of every kind by two people of a team, each with a word of its own. */
@Component
class NotesOfEveryKind {

    /** What has become of a note, and for whom it is. */
    enum Kind {
        PRIVATE(Audience.ONLY_ME),
        TEAM(Audience.TEAM),
        /** Of a team, and told of to the editors. */
        TOLD(Audience.TEAM),
        SIGNED_IN(Audience.SIGNED_IN),
        PUBLIC(Audience.PUBLIC),
        WITHDRAWN(Audience.PUBLIC),
        HIDDEN(Audience.PUBLIC),
        HELD(Audience.PUBLIC);

        private final Audience audience;

        Kind(Audience audience) {
            this.audience = audience;
        }
    }

    /** A note of this kind by the first or the second of the two. */
    record Note(Kind kind, boolean first, UUID id, String word) {

        @Override
        public String toString() {
            return (first ? "first " : "second ") + kind;
        }
    }

    @Autowired
    private Annotations annotations;

    @Autowired
    private FormedTeams teams;

    @Autowired
    private Moderated moderated;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountChanges accountChanges;

    @Autowired
    private SignedIn signedIn;

    /** All of them, each with the common word besides its own. */
    List<Note> write(Address target, String common, Viewer first, Viewer second) {
        UUID team = teams.team("Team " + common, first, second);
        Map<UUID, Note> notes = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            for (Viewer author : List.of(first, second)) {
                boolean isFirst = author.equals(first);
                UUID id = UUID.randomUUID();
                String word = common + (isFirst ? "a" : "b")
                        + kind.name().toLowerCase().replace("_", "") + "x";
                Note note = new Note(kind, isFirst, id, word);
                write(note, common, target, author, team);
                change(note, author, isFirst ? second : first);
                notes.put(id, note);
            }
        }
        return List.copyOf(notes.values());
    }

    private void write(Note note, String common, Address target, Viewer author, UUID team) {
        hold(author, note.kind() == Kind.HELD);
        annotations.write(
                author,
                note.id(),
                target,
                new Writing(
                        common + " " + note.word(),
                        note.kind().audience,
                        team,
                        Motivation.COMMENT,
                        List.of(),
                        Place.WHOLE));
        hold(author, false);
    }

    private void change(Note note, Viewer author, Viewer other) {
        switch (note.kind()) {
            case WITHDRAWN -> {
                Annotation written = annotations.get(note.id(), author);
                annotations.withdraw(author, note.id(), written.version());
            }
            case TOLD -> moderated.flag(other, note.id());
            case HIDDEN -> moderated.hide(note.id());
            default -> {}
        }
    }

    private void hold(Viewer author, boolean held) {
        Viewer administrator = signedIn.viewer(Role.ADMINISTRATOR);
        Account account = accounts.get(administrator, author.id());
        if (account.held() != held) {
            accountChanges.hold(administrator, author.id(), account.version(), held);
        }
    }
}
