package org.jointstatement.commitment.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a clause begins of itself: with a subject, without one, or with a preambular participle. */
final class Openings {

    private final Rules rules;
    private final Grammar grammar;
    private final Subjects subjects;
    private final VerbGroups groups;

    Openings(Rules rules) {
        this.rules = rules;
        this.grammar = rules.grammar();
        this.subjects = new Subjects(grammar);
        this.groups = new VerbGroups(rules);
    }

    VerbGroups groups() {
        return groups;
    }

    /** A preambular participle: recalling, deeply concerned. */
    @Nullable
    Lead preambular(Line line, int at) {
        return byRule(line, at, Rules.Part.OPENINGS);
    }

    /** "It is important that", "our priority is to". */
    @Nullable
    Lead impersonal(Line line, int at) {
        return byRule(line, at, Rules.Part.IMPERSONAL);
    }

    private @Nullable Lead byRule(Line line, int at, Rules.Part part) {
        int start = grammar.afterAdverbs(line, at);
        for (Rule rule : rules.beginningWith(part, line.at(start).word())) {
            Match match = groups.match(rule, line, start);
            if (match != null) {
                return new Lead(rule, match, start, Form.AUXILIARY, new Actor(Subject.OTHER, at, start), false);
            }
        }
        return null;
    }

    /** A subject that can be told, with the verb that a rule knows, however far. */
    @Nullable
    Lead subject(Line line, int at) {
        Actor actor = actor(line, at);
        return actor == null ? null : groups.after(line, actor);
    }

    /** A subject that can be told, with its verb right behind it. */
    @Nullable
    Lead closeSubject(Line line, int at) {
        Actor actor = actor(line, at);
        return actor == null ? null : groups.next(line, actor);
    }

    @Nullable
    Actor actor(Line line, int at) {
        return subjects.find(line, grammar.afterAdverbs(line, at));
    }

    /** A verb without a subject, as the operative paragraphs of resolutions begin. */
    @Nullable
    Lead elided(Line line, int at, List<Form> forms) {
        int start = grammar.afterAdverbs(line, at);
        Lead lead = groups.at(line, start, Actor.elided(start));
        return lead != null && forms.contains(lead.form()) && !grammar.isNoun(line, lead) ? lead : null;
    }

    /** Any subject at all, with a verb that a rule knows whatever the subject. */
    @Nullable
    Lead anySubject(Line line, int at) {
        return groups.after(line, Actor.unknown(at));
    }

    /** A main clause with a subject of its own; behind a mark also one whose subject does not speak. */
    @Nullable
    Lead main(Line line, int at, boolean afterMark) {
        Lead lead = afterMark ? impersonal(line, at) : null;
        if (lead == null) {
            Actor actor = actor(line, at);
            boolean own = actor != null && actor.isSelf();
            lead = own ? subject(line, at) : afterMark ? closeSubject(line, at) : null;
        }
        return lead;
    }
}
