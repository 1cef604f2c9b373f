package org.jointstatement.commitment.rules;

import org.jointstatement.commitment.ClauseType;
import org.jspecify.annotations.Nullable;

/** Finds the verb of a subject, and the rule that knows it. */
final class VerbGroups {

    /** How far a subject may be from its verb: "We, the ministers of ..., held". */
    private static final int FARTHEST = 90;

    private static final int DEEPEST = 3;

    private final Rules rules;
    private final Grammar grammar;

    VerbGroups(Rules rules) {
        this.rules = rules;
        this.grammar = rules.grammar();
    }

    /** The verb that follows the subject, at once or after what further describes the subject. */
    @Nullable
    Lead after(Line line, Actor actor) {
        Lead next = next(line, actor);
        if (next != null) {
            return next;
        }
        int at = grammar.afterAdverbs(line, actor.to());
        return actor.kind() == Subject.OTHER || goesOn(line.at(at)) ? beyond(line, at, actor) : null;
    }

    /** The verb that follows the subject at once. */
    @Nullable
    Lead next(Line line, Actor actor) {
        int at = grammar.afterAdverbs(line, actor.to());
        return isNoun(line, at) ? null : at(line, at, actor);
    }

    /** The verb there, if a rule knows it with such a subject. */
    @Nullable
    Lead at(Line line, int at, Actor actor) {
        return at(line, at, actor, 0);
    }

    private @Nullable Lead at(Line line, int at, Actor actor, int depth) {
        int start = grammar.afterAdverbs(line, at);
        Lead carried = depth < DEEPEST ? carried(line, start, actor, depth) : null;
        if (carried != null && carried.rule().type() != ClauseType.CONTEXT) {
            return carried;
        }
        Lead plain = plain(line, start, actor);
        return plain == null ? carried : plain;
    }

    private @Nullable Lead plain(Line line, int start, Actor actor) {
        for (Rule rule : rules.beginningWith(Rules.Part.LEADS, line.at(start).word())) {
            Match match = rule.subjects().contains(actor.kind()) ? match(rule, line, start) : null;
            if (match != null) {
                return new Lead(rule, match, start, match.form(), actor, false);
            }
        }
        return null;
    }

    /** "Wish to express", "have agreed": the verb that counts is the next one. */
    private @Nullable Lead carried(Line line, int at, Actor actor, int depth) {
        for (Rule carrier : rules.beginningWith(Rules.Part.CARRIERS, line.at(at).word())) {
            Match match = match(carrier, line, at);
            Lead inner = match == null ? null : at(line, match.end(), actor, depth + 1);
            if (match != null && inner != null && isCarried(line.at(at), inner)) {
                Form form = match.form() == Form.AUXILIARY ? inner.form() : match.form();
                return new Lead(inner.rule(), inner.match(), at, form, actor, false);
            }
        }
        return null;
    }

    /** "Are calling" is a verb of those who speak, "are called" is not. */
    private boolean isCarried(Token carrier, Lead inner) {
        return !grammar.isIn("be", carrier) || inner.form() == Form.PARTICIPLE;
    }

    /** "Are called upon to ... and encouraged to": the auxiliary counts for the second participle too. */
    @Nullable
    Lead samePassive(Line line, int at, Lead current) {
        Token auxiliary = line.at(current.match().start());
        if (!grammar.isIn("be", auxiliary)) {
            return null;
        }
        int start = grammar.afterAdverbs(line, at);
        for (Rule rule : rules.beginningWith(Rules.Part.LEADS, auxiliary.word())) {
            Match match = rule.subjects().contains(current.actor().kind()) ? participle(rule, line, start) : null;
            if (match != null) {
                return new Lead(rule, match, start, Form.AUXILIARY, current.actor(), true);
            }
        }
        return null;
    }

    private @Nullable Match participle(Rule rule, Line line, int at) {
        for (Pattern pattern : rule.patterns()) {
            Match match = pattern.isPassive() ? pattern.participle().find(line, at, grammar) : null;
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    @Nullable
    Match match(Rule rule, Line line, int at) {
        for (Pattern pattern : rule.patterns()) {
            Match match = pattern.find(line, at, grammar);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    private boolean goesOn(Token token) {
        return token.isMark()
                || token.capital()
                || grammar.isIn("prepositions", token)
                || grammar.isIn("determiners", token)
                || grammar.isIn("conjunctions", token)
                || grammar.isIn("relatives", token)
                || token.is("to")
                || token.word().endsWith("ing");
    }

    /** Looks for the verb past what describes the subject, over relative clauses and infinitives. */
    private @Nullable Lead beyond(Line line, int from, Actor actor) {
        boolean inside = false;
        int inGroup = -1;
        for (int at = from; at < Math.min(from + FARTHEST, line.size()) && !line.is(at, ";"); at++) {
            Token token = line.at(at);
            boolean auxiliary = grammar.isIn("auxiliaries", token) && !isNoun(line, at);
            boolean finite = auxiliary || at != inGroup && mayBeFinite(line, at);
            if (!inside && finite) {
                Lead lead = at(line, at, actor);
                if (lead != null || auxiliary) {
                    return lead;
                }
            }
            inGroup = auxiliary ? grammar.afterAdverbs(line, at + 1) : inGroup;
            inside = opens(token) || inside && !finite && !token.is(",");
        }
        return null;
    }

    /** "The need to act", "our will": no auxiliary. */
    private boolean isNoun(Line line, int at) {
        Token before = line.at(at - 1);
        return grammar.isIn("our", before) || before.is("the") || before.is("a");
    }

    private boolean opens(Token token) {
        return grammar.isIn("relatives", token) || grammar.isIn("subordinators", token);
    }

    private boolean mayBeFinite(Line line, int at) {
        Form form = grammar.formOf(line.at(at));
        Token before = line.at(at - 1);
        return form != Form.AUXILIARY
                && form != Form.PARTICIPLE
                && !before.is("to")
                && !grammar.isIn("prepositions", before)
                && !grammar.isIn("determiners", before)
                && !grammar.isIn("our", before);
    }
}
