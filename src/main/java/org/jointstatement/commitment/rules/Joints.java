package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.List;
import org.jointstatement.commitment.ClauseType;
import org.jspecify.annotations.Nullable;

/** Splits what follows an operative verb where the next one begins. */
final class Joints {

    private final Grammar grammar;
    private final Openings openings;

    Joints(Grammar grammar, Openings openings) {
        this.grammar = grammar;
        this.openings = openings;
    }

    /** The piece itself, or the several pieces that it holds. */
    List<Piece> split(Line line, Piece piece) {
        List<Piece> pieces = new ArrayList<>();
        Piece open = piece;
        int at = piece.lead() == null ? piece.to() : piece.lead().end();
        Inside inside = inside(line, piece.lead());
        while (open.lead() != null && at < piece.to()) {
            Joint joint = jointAt(line, at);
            Lead next = joint == null || joint.next() >= piece.to() ? null : next(line, joint, open.lead(), inside);
            inside.pass(line, at);
            if (next != null && joint != null) {
                pieces.add(new Piece(open.from(), at, open.lead()));
                open = new Piece(joint.next(), piece.to(), next);
                inside = inside(line, next);
            }
            at = next == null ? at + 1 : Math.max(next.end(), open.from() + 1);
        }
        pieces.add(open);
        return pieces;
    }

    private Inside inside(Line line, @Nullable Lead lead) {
        Inside inside = new Inside(grammar);
        if (lead != null) {
            for (int at = isModal(line, lead) ? lead.end() : lead.match().verb(); at < lead.end(); at++) {
                inside.pass(line, at);
            }
        }
        return inside;
    }

    private @Nullable Joint jointAt(Line line, int at) {
        int next = at;
        boolean conjunction = false;
        boolean comma = false;
        boolean semicolon = false;
        while (next < line.size()) {
            int after = Math.max(grammar.set("conjunctions").endAt(line, next), contrast(line, next));
            if (after < 0 && !line.is(next, ",") && !line.is(next, ";")) {
                break;
            }
            conjunction |= after >= 0;
            comma |= line.is(next, ",");
            semicolon |= line.is(next, ";");
            next = after < 0 ? next + 1 : after;
        }
        return next == at ? null : new Joint(next, conjunction, comma, semicolon);
    }

    /** "While Norland will train": a contrast begins a clause that has its own subject. */
    private int contrast(Line line, int at) {
        boolean contrasts = grammar.isIn("contrasts", line.at(at));
        Lead lead = contrasts ? openings.closeSubject(line, at + 1) : null;
        return lead != null && lead.actor().kind() != Subject.OTHER ? at + 1 : -1;
    }

    private @Nullable Lead next(Line line, Joint joint, Lead current, Inside inside) {
        Lead own = ownSubject(line, joint, inside);
        if (own != null) {
            return own;
        }
        Lead same = sameSubject(line, joint, current, inside);
        if (same != null) {
            return same;
        }
        Lead passive = joint.isStrong() ? openings.groups().samePassive(line, joint.next(), current) : null;
        return passive == null ? sameModal(line, joint, current, inside) : passive;
    }

    private @Nullable Lead ownSubject(Line line, Joint joint, Inside inside) {
        if (!joint.isStrong() || !joint.mayLeave(inside)) {
            return null;
        }
        Actor actor = openings.actor(line, joint.next());
        if (actor != null && actor.kind() != Subject.IT && (joint.semicolon() || joint.comma() || actor.speaks())) {
            Lead lead = openings.groups().next(line, actor);
            if (lead != null) {
                return lead;
            }
        }
        return joint.comma() || joint.semicolon() ? openings.impersonal(line, joint.next()) : null;
    }

    private @Nullable Lead sameSubject(Line line, Joint joint, Lead current, Inside inside) {
        Subject kind = current.actor().kind();
        boolean outside = joint.isStrong() || !inside.isClause();
        if (!outside || !current.actor().speaks() && kind != Subject.MEMBERS) {
            return null;
        }
        Lead lead = openings.groups().at(line, joint.next(), current.actor());
        if (lead == null || !agrees(lead, current)) {
            return null;
        }
        boolean begins = lead.form() == Form.AUXILIARY
                ? joint.mayLeave(inside) && kind != Subject.ELIDED
                : isOperative(line, joint, lead, current, inside);
        return begins ? lead : null;
    }

    private boolean isOperative(Line line, Joint joint, Lead lead, Lead current, Inside inside) {
        boolean chained = grammar.isIn("chained", line.at(lead.match().verb()));
        return (!chained || joint.mayLeaveChain(inside) && !isModal(line, current))
                && !grammar.isNoun(line, lead)
                && isTold(lead, joint, current);
    }

    /** "We will continue to ..., and promote": the modal counts for the second verb too. */
    private @Nullable Lead sameModal(Line line, Joint joint, Lead current, Inside inside) {
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

    private boolean isModal(Line line, Lead lead) {
        return lead.shared() || grammar.isIn("modals", line.at(lead.match().start()));
    }

    /** Not "develop and implement the plan", where two verbs share one object: the first has none of its own. */
    private boolean takesObject(Line line, int verb) {
        Token next = line.at(grammar.afterAdverbs(line, verb + 1));
        if (grammar.isIn("nounish", line.at(verb))) {
            boolean alone = grammar.isIn("objectless", line.at(verb)) && grammar.isIn("prepositions", next);
            return alone || grammar.isIn("determiners", next) || grammar.isIn("our", next);
        }
        return next.isWord() && !grammar.isIn("auxiliaries", next) && !next.is("of");
    }

    private boolean agrees(Lead lead, Lead current) {
        Form form = current.form();
        if (lead.form() == Form.AUXILIARY) {
            return true;
        }
        return form == Form.AUXILIARY ? lead.form() != Form.PARTICIPLE : lead.form() == form;
    }

    /** What is only told begins a clause in the past tense, and not behind another: told things stay together. */
    private static boolean isTold(Lead lead, Joint joint, Lead current) {
        boolean told = current.rule().type() == ClauseType.CONTEXT;
        return lead.rule().type() != ClauseType.CONTEXT || lead.form() == Form.PAST && joint.isStrong() && !told;
    }
}
