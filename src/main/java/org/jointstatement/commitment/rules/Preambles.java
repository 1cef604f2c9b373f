package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits off the preambular participles that stand before an operative verb. */
final class Preambles {

    private static final List<Form> SINGULAR = List.of(Form.SINGULAR);
    private static final int FARTHEST_COMMA = 20;

    private final Grammar grammar;
    private final Openings openings;

    Preambles(Grammar grammar, Openings openings) {
        this.grammar = grammar;
        this.openings = openings;
    }

    /** A sentence that begins with a participle: each participle, and the main clause if one follows. */
    List<Piece> opening(Line line, int start, Lead first) {
        List<Piece> pieces = new ArrayList<>();
        Piece open = new Piece(start, line.size(), first);
        int at = first.end();
        while (at < line.size() && open.lead() != null && isPreambular(open.lead(), first)) {
            int next = afterJoint(line, at);
            Lead lead = next == at ? null : next(line, at, next);
            if (lead != null) {
                pieces.add(new Piece(open.from(), at, open.lead()));
                open = new Piece(next, line.size(), lead);
            }
            at = Math.max(next, at + 1);
        }
        pieces.add(open);
        return pieces;
    }

    private static boolean isPreambular(Lead lead, Lead first) {
        return lead.rule().type() == first.rule().type();
    }

    private @Nullable Lead next(Line line, int joint, int at) {
        Lead lead = openings.preambular(line, at);
        return lead == null && isMarked(line, joint, at) ? operative(line, at) : lead;
    }

    /** "The Conference, recalling article 9, decides": the subject goes with the participle. */
    List<Piece> apposed(Line line, int start) {
        Actor actor = openings.actor(line, start);
        if (actor == null || !actor.isSelf() || openings.groups().next(line, actor) != null) {
            return List.of();
        }
        for (int comma = actor.to(); comma < actor.to() + FARTHEST_COMMA; comma++) {
            Lead participle = line.is(comma, ",") ? openings.preambular(line, comma + 1) : null;
            if (participle != null) {
                return apposed(line, start, actor, participle);
            }
        }
        return List.of();
    }

    private List<Piece> apposed(Line line, int start, Actor actor, Lead first) {
        List<Piece> pieces = new ArrayList<>();
        Piece open = new Piece(start, line.size(), first);
        for (int at = first.end(); at < Math.min(line.size(), start + MainClause.LATEST); at++) {
            int next = afterJoint(line, at);
            Lead lead = line.is(at, ",") ? openings.groups().at(line, next, actor) : null;
            if (lead != null && lead.form() != Form.PARTICIPLE) {
                pieces.add(new Piece(open.from(), at, open.lead()));
                pieces.add(new Piece(next, line.size(), lead));
                return pieces;
            }
            Lead another = next == at ? null : openings.preambular(line, next);
            if (another != null) {
                pieces.add(new Piece(open.from(), at, open.lead()));
                open = new Piece(next, line.size(), another);
            }
        }
        return List.of();
    }

    private static boolean isMarked(Line line, int from, int to) {
        return line.is(from, ",") || line.is(from, ";") || line.is(to - 1, ",");
    }

    private @Nullable Lead operative(Line line, int at) {
        Lead lead = openings.main(line, at, true);
        return lead == null ? openings.elided(line, at, SINGULAR) : lead;
    }

    private int afterJoint(Line line, int at) {
        int next = at;
        while (next < line.size() && (line.is(next, ",") || grammar.isJoint(line.at(next)))) {
            next++;
        }
        return next;
    }
}
