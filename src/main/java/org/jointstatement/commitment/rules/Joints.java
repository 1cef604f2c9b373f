package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.List;
import org.jointstatement.commitment.ClauseType;
import org.jspecify.annotations.Nullable;

/** Splits what follows an operative verb where the next one begins. */
final class Joints {

    private static final int FARTHEST_THIRD = 40;
    private static final int MOST_JOINTS = 3;

    private final Grammar grammar;
    private final Openings openings;
    private final Modals modals;

    Joints(Grammar grammar, Openings openings) {
        this.grammar = grammar;
        this.modals = new Modals(grammar);
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
        Inside inside = new Inside(grammar, line, lead);
        if (lead != null) {
            for (int at = modals.isModal(line, lead) ? lead.end() : lead.match().verb(); at < lead.end(); at++) {
                inside.pass(line, at);
            }
        }
        return inside;
    }

    private @Nullable Joint jointAt(Line line, int at) {
        if (grammar.isIn("negations", line.at(at - 1))) {
            return null;
        }
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
        Lead own = ownSubject(line, joint, current, inside);
        if (own != null) {
            return own;
        }
        Lead same = sameSubject(line, joint, current, inside);
        if (same != null) {
            return same;
        }
        Lead passive = joint.isStrong() ? openings.groups().samePassive(line, joint.next(), current) : null;
        return passive == null ? modals.next(line, joint, current, inside) : passive;
    }

    private @Nullable Lead ownSubject(Line line, Joint joint, Lead current, Inside inside) {
        if (!joint.isStrong() || !joint.mayLeave(inside)) {
            return null;
        }
        Actor actor = openings.actor(line, joint.next());
        if (actor != null && actor.kind() != Subject.IT && (joint.semicolon() || joint.comma() || actor.speaks())) {
            Lead lead = openings.groups().next(line, actor);
            if (lead != null) {
                return isTold(current) && isTold(lead) ? null : lead;
            }
        }
        return joint.comma() || joint.semicolon() ? openings.impersonal(line, joint.next()) : null;
    }

    private @Nullable Lead sameSubject(Line line, Joint joint, Lead current, Inside inside) {
        Subject kind = current.actor().kind();
        if (!current.actor().speaks() && kind != Subject.MEMBERS && !modals.isModal(line, current)) {
            return null;
        }
        Lead lead = openings.groups().at(line, joint.next(), current.actor());
        if (lead == null || !agrees(line, lead, current)) {
            return null;
        }
        if (!joint.isStrong() && inside.isThat() && !isListed(line, lead, current, inside)) {
            return null;
        }
        boolean begins = lead.form() == Form.AUXILIARY
                ? joint.mayLeave(inside) && kind != Subject.ELIDED
                : isOperative(line, joint, lead, current, inside);
        return begins ? lead : null;
    }

    /** "Noted that ..., urged ... and welcomed": a comma leaves a that-clause if a third verb of the same form follows. */
    private boolean isListed(Line line, Lead lead, Lead current, Inside inside) {
        if (isTold(lead) || lead.form() == Form.BASE && inside.sharesBare() || !inside.mayLookOut()) {
            return false;
        }
        int joints = 0;
        for (int at = lead.end(); at < lead.end() + FARTHEST_THIRD && joints < MOST_JOINTS; at++) {
            Joint joint = jointAt(line, at);
            if (joint != null && joint.conjunction()) {
                joints++;
                Lead third = openings.groups().at(line, joint.next(), current.actor());
                if (third != null
                        && third.form() != Form.AUXILIARY
                        && agrees(line, third, current)
                        && !grammar.isNoun(line, third)) {
                    return true;
                }
                at = joint.next() - 1;
            }
        }
        return false;
    }

    private boolean isOperative(Line line, Joint joint, Lead lead, Lead current, Inside inside) {
        int verb = lead.match().verb();
        boolean chained = lead.from() == verb && grammar.isIn("chained", line.at(verb));
        return (!chained || joint.mayLeaveChain(inside) && !modals.isModal(line, current))
                && !grammar.isNoun(line, lead)
                && isTold(line, lead, joint, current);
    }

    private boolean agrees(Line line, Lead lead, Lead current) {
        if (isAuxiliary(line, lead)) {
            return true;
        }
        return isAuxiliary(line, current) ? lead.form() != Form.PARTICIPLE : lead.form() == current.form();
    }

    /** "Will meet", and "have agreed", whose participle counts for nothing here. */
    private boolean isAuxiliary(Line line, Lead lead) {
        return lead.form() == Form.AUXILIARY || grammar.isIn("auxiliaries", line.at(lead.from()));
    }

    private static boolean isTold(Lead lead) {
        return lead.rule().type() == ClauseType.CONTEXT;
    }

    /** What is only told begins a clause in the past tense, and not behind another: told things stay together. */
    private boolean isTold(Line line, Lead lead, Joint joint, Lead current) {
        boolean told = isTold(current) || modals.isModal(line, current);
        return !isTold(lead) || lead.form() == Form.PAST && joint.isStrong() && !told;
    }
}
