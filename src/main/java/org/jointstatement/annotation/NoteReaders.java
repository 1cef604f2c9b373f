package org.jointstatement.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jointstatement.account.Viewer;
import org.jointstatement.account.teams.Team;
import org.jointstatement.account.teams.Teams;
import org.jspecify.annotations.Nullable;

/** Whom a viewer may write for and the names of teams, for pages. Asks for nothing before it is asked. */
public final class NoteReaders {

    /**
     * One of those whom a note can be for.
     *
     * @param value what the form sends for it
     * @param team the team's name
     */
    public record Choice(
            String value, Audience audience, @Nullable String team, boolean chosen) {}

    private final Teams teams;
    private final Answering answering;
    private final Viewer viewer;

    private @Nullable List<Team> own;

    NoteReaders(Teams teams, Answering answering, Viewer viewer) {
        this.teams = teams;
        this.answering = answering;
        this.viewer = viewer;
    }

    /** Those that the note of a form can be for, the safest first, with the one that is chosen. */
    public List<Choice> choices(AnnotationForm form) {
        return within(
                limit(form), choices(form.writing().audience(), form.writing().team()));
    }

    private @Nullable Readers limit(AnnotationForm form) {
        UUID parent = form.parent();
        if (parent != null) {
            return answering.limitOfAnswerTo(viewer, parent);
        }
        return form.version() == null ? null : answering.limitOf(viewer, form.id());
    }

    /** All of them; a team that it cannot be for leaves the safest chosen. */
    private List<Choice> choices(Audience audience, @Nullable UUID team) {
        List<Choice> choices = new ArrayList<>();
        for (Team one : own()) {
            boolean chosen = audience == Audience.TEAM && one.id().equals(team);
            if (chosen || !one.archived()) {
                choices.add(new Choice(one.id().toString(), Audience.TEAM, one.name(), chosen));
            }
        }
        choices.add(plain(Audience.SIGNED_IN, audience == Audience.SIGNED_IN));
        choices.add(plain(Audience.PUBLIC, audience == Audience.PUBLIC));
        choices.add(0, plain(Audience.ONLY_ME, choices.stream().noneMatch(Choice::chosen)));
        return choices;
    }

    /** The one that is chosen, or the safest: no name of a team that this viewer is not in is told. */
    public Choice chosen(Audience audience, @Nullable UUID team) {
        return choices(audience, team).stream()
                .filter(Choice::chosen)
                .findFirst()
                .orElseThrow();
    }

    /** Those that a note could be for and is not now. */
    public List<Choice> others(Annotation note) {
        Readers limit = note.thread() == null ? null : answering.limitOf(viewer, note.id());
        Audience audience = note.audience();
        return within(limit, choices(audience, note.team())).stream()
                .filter(choice -> choice.audience() == Audience.TEAM || choice.audience() != audience)
                .filter(choice -> !choice.value().equals(String.valueOf(note.team())))
                .toList();
    }

    /** An answer is offered to no more readers than its thread; whom it is for already it may stay for. */
    private static List<Choice> within(@Nullable Readers limit, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> limit == null
                        || choice.chosen()
                        || !Readers.parse(choice.value(), null).isWiderThan(limit))
                .toList();
    }

    /** The name of a team, if this viewer is in it: whoever has left learns of no other name. */
    public @Nullable String name(@Nullable UUID team) {
        return own().stream()
                .filter(one -> one.id().equals(team))
                .map(Team::name)
                .findFirst()
                .orElse(null);
    }

    /** The teams that this viewer is in. */
    public List<Team> teams() {
        return own();
    }

    /** The name of one of them by its id as it was sent; of any other no more than that. */
    public String teamName(String id) {
        return Objects.requireNonNullElse(name(UUID.fromString(id)), id);
    }

    private List<Team> own() {
        List<Team> known = own;
        if (known == null) {
            known = teams.of(viewer);
            own = known;
        }
        return known;
    }

    private static Choice plain(Audience audience, boolean chosen) {
        return new Choice(audience.name(), audience, null, chosen);
    }
}
