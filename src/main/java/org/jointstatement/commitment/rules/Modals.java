package org.jointstatement.commitment.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the bare verbs that share the modal of the verb before them. */
final class Modals {

    private final Grammar grammar;

    Modals(Grammar grammar) {
        this.grammar = grammar;
    }

    /** "We will continue to ..., and promote": the modal counts for the second verb too. */
    @Nullable
    Lead next(Line line, Joint joint, Lead current, Inside inside) {
        if (!isModal(line, current) || inside.isInfinitive() || inside.isClause()) {
            return null;
        }
        int verb = grammar.afterAdverbs(line, joint.next());
        Token token = line.at(verb);
        if (grammar.formOf(token) != Form.BASE || token.capital() || !takesObject(line, verb)) {
            return null;
        }
        Match match = new Match(
                verb, verb + 1, verb, verb + 1, Form.BASE, -1, verb, new int[] {-1, -1}, List.of(current.from(), verb));
        return new Lead(current.rule(), match, verb, Form.AUXILIARY, current.actor(), true);
    }

    /** Whether the verb has a modal of its own, or that of the verb before. */
    boolean isModal(Line line, Lead lead) {
        return lead.shared() || grammar.isIn("modals", line.at(lead.match().start()));
    }

    /** Not "develop and implement the plan", where two verbs share one object: the first has none of its own. */
    private boolean takesObject(Line line, int verb) {
        Token next = line.at(grammar.afterAdverbs(line, verb + 1));
        if (grammar.isIn("nounish", line.at(verb))) {
            boolean alone = grammar.isIn("objectless", line.at(verb)) && grammar.isIn("prepositions", next);
            return alone
                    || next.isWord() && next.isNumber()
                    || grammar.isIn("determiners", next)
                    || grammar.isIn("our", next);
        }
        return next.isWord() && !grammar.isIn("auxiliaries", next) && !next.is("of");
    }
}
