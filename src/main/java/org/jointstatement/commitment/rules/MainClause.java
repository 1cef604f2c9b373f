package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the first operative verb of a sentence, and the preambular clauses or statement of fact before it. */
final class MainClause {

    /** No adverbial is longer, in tokens. */
    private static final int LATEST = 250;

    private static final int FARTHEST_COMMA = 20;

    private static final List<Form> FINITE = List.of(Form.BASE, Form.SINGULAR, Form.PAST);
    private static final List<Form> SINGULAR = List.of(Form.SINGULAR);

    private final Grammar grammar;
    private final Openings openings;

    MainClause(Grammar grammar, Openings openings) {
        this.grammar = grammar;
        this.openings = openings;
    }

    /** What stands before the main verb as pieces of their own, and last a piece with the main verb, if there is one. */
    List<Piece> find(Line line) {
        int start = afterNumber(line);
        Lead preambular = openings.preambular(line, start);
        if (preambular != null) {
            return preamble(line, start, preambular);
        }
        List<Piece> apposed = apposed(line, start);
        if (!apposed.isEmpty()) {
            return apposed;
        }
        Lead first = atStart(line, start);
        return first == null ? later(line, start) : List.of(new Piece(start, line.size(), first));
    }

    /** "The Conference, recalling article 9, decides": the subject goes with the participle. */
    private List<Piece> apposed(Line line, int start) {
        Actor actor = openings.actor(line, start);
        if (actor == null || actor.kind() != Subject.SELF) {
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

    private List<Piece> apposed(Line line, int start, Actor actor, Lead participle) {
        for (int at = participle.end(); at < Math.min(line.size(), start + LATEST); at++) {
            Lead lead = line.is(at, ",") ? openings.groups().at(line, at + 1, actor) : null;
            if (lead != null && lead.form() != Form.PARTICIPLE) {
                return List.of(new Piece(start, at, participle), new Piece(at + 1, line.size(), lead));
            }
        }
        return List.of();
    }

    /** Skips "3.", "(a)" and marks at the beginning. */
    private static int afterNumber(Line line) {
        int at = 0;
        while (at < line.size() && line.at(at).isMark() || isNumbering(line, at)) {
            at++;
        }
        return at;
    }

    private static boolean isNumbering(Line line, int at) {
        Token token = line.at(at);
        boolean shortToken =
                token.isNumber() || token.word().length() == 1 || token.word().matches("[ivx]{1,5}");
        return token.isWord() && shortToken && (line.is(at + 1, ".") || line.is(at + 1, ")"));
    }

    private @Nullable Lead atStart(Line line, int start) {
        if (opensSubordinate(line, start)) {
            return null;
        }
        Lead impersonal = openings.impersonal(line, start);
        Lead elided = impersonal == null ? openings.elided(line, start, FINITE) : impersonal;
        return elided == null ? openings.subject(line, start) : elided;
    }

    private boolean opensSubordinate(Line line, int start) {
        int at = grammar.afterAdverbs(line, start);
        return grammar.set("subordinators").isAt(line, at)
                || line.at(at).word().endsWith("ing") && openings.actor(line, at) == null;
    }

    /** A main clause behind an adverbial ("In this regard, we"), or behind a fact and a conjunction. */
    private List<Piece> later(Line line, int start) {
        Lead any = isKnown(line, start) || opensSubordinate(line, start) ? null : openings.anySubject(line, start);
        for (int at = start + 1; at < Math.min(line.size(), start + LATEST); at++) {
            if (!mayBegin(line, start, at)) {
                continue;
            }
            Lead lead = begins(line, at, line.is(at - 1, ",") || line.is(at - 1, ";"));
            if (lead != null) {
                return behind(line, start, at, any, lead);
            }
        }
        return List.of(new Piece(start, line.size(), any));
    }

    private boolean isKnown(Line line, int start) {
        Actor actor = openings.actor(line, start);
        return actor != null && actor.kind() == Subject.SELF;
    }

    private @Nullable Lead begins(Line line, int at, boolean afterMark) {
        Lead lead = afterMark ? openings.impersonal(line, at) : null;
        if (lead == null) {
            Actor actor = openings.actor(line, at);
            boolean own = actor != null && actor.kind() == Subject.SELF;
            lead = own ? openings.subject(line, at) : afterMark ? openings.closeSubject(line, at) : null;
        }
        return lead;
    }

    private List<Piece> behind(Line line, int start, int at, @Nullable Lead any, Lead lead) {
        int join = at;
        boolean joined = false;
        while (join > start && (line.is(join - 1, ",") || isJoint(line.at(join - 1)))) {
            join--;
            joined |= isJoint(line.at(join));
        }
        if (!joined || any == null && opensSubordinate(line, start)) {
            return List.of(new Piece(start, line.size(), lead));
        }
        return List.of(new Piece(start, join, any), new Piece(at, line.size(), lead));
    }

    private boolean isJoint(Token token) {
        return token.is(";") || grammar.isIn("conjunctions", token);
    }

    /** Whether a main clause may begin here: after a mark or a conjunction, or where the sentence began with "at" or so. */
    private boolean mayBegin(Line line, int start, int at) {
        Token before = line.at(at - 1);
        if (before.is(",") || before.is(";") || before.is(":")) {
            return true;
        }
        if (grammar.isIn("conjunctions", before)) {
            return line.is(at - 2, ",") || line.is(at - 2, ";");
        }
        boolean adverbial = grammar.isIn("prepositions", line.at(start))
                || grammar.set("adverbs").isAt(line, start);
        boolean opens = line.is(at, "we") || line.is(at, "the");
        return adverbial
                && opens
                && before.isWord()
                && !grammar.isIn("prepositions", before)
                && !grammar.isIn("relatives", before)
                && !grammar.isIn("subordinators", before)
                && !before.is("to")
                && grammar.formOf(before) == Form.AUXILIARY;
    }

    private List<Piece> preamble(Line line, int start, Lead first) {
        List<Piece> pieces = new ArrayList<>();
        Lead current = first;
        int from = start;
        for (int at = first.end(); at < line.size(); at++) {
            int next = afterJoint(line, at);
            if (next == at || current.rule().type() != first.rule().type()) {
                continue;
            }
            Lead lead = openings.preambular(line, next);
            boolean main = lead == null;
            lead = main && isMarked(line, at, next) ? operative(line, next) : lead;
            if (lead != null) {
                pieces.add(new Piece(from, at, current));
                current = lead;
                from = next;
                if (main) {
                    break;
                }
            }
            at = next - 1;
        }
        pieces.add(new Piece(from, line.size(), current));
        return pieces;
    }

    private static boolean isMarked(Line line, int from, int to) {
        return line.is(from, ",") || line.is(from, ";") || line.is(to - 1, ",");
    }

    private @Nullable Lead operative(Line line, int at) {
        Lead lead = begins(line, at, true);
        return lead == null ? openings.elided(line, at, SINGULAR) : lead;
    }

    private int afterJoint(Line line, int at) {
        int next = at;
        while (next < line.size() && (line.is(next, ",") || isJoint(line.at(next)))) {
            next++;
        }
        return next;
    }
}
