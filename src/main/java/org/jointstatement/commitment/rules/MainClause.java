package org.jointstatement.commitment.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the first operative verb of a sentence, and the preambular clauses or statement of fact before it. */
final class MainClause {

    /** No adverbial is longer, in tokens. */
    static final int LATEST = 250;

    private static final List<Form> FINITE = List.of(Form.BASE, Form.SINGULAR, Form.PAST);

    private final Grammar grammar;
    private final Openings openings;
    private final Preambles preambles;

    MainClause(Grammar grammar, Openings openings) {
        this.grammar = grammar;
        this.openings = openings;
        this.preambles = new Preambles(grammar, openings);
    }

    /** What stands before the main verb in pieces of its own, and last a piece with the main verb if there is one. */
    List<Piece> find(Line line) {
        int start = afterNumber(line);
        Lead preambular = openings.preambular(line, start);
        if (preambular != null) {
            return preambles.opening(line, start, preambular);
        }
        List<Piece> apposed = preambles.apposed(line, start);
        if (!apposed.isEmpty()) {
            return apposed;
        }
        Lead first = atStart(line, start);
        return first == null ? later(line, start) : List.of(new Piece(start, line.size(), first));
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
                || line.at(at).word().endsWith("ing")
                        && !grammar.isIn("commons", line.at(at))
                        && openings.actor(line, at) == null;
    }

    /** A main clause behind an adverbial ("In this regard, we"), or behind a fact and a conjunction. */
    private List<Piece> later(Line line, int start) {
        Lead any = isKnown(line, start) || opensSubordinate(line, start) ? null : openings.anySubject(line, start);
        for (int at = start + 1; at < Math.min(line.size(), start + LATEST); at++) {
            if (!mayBegin(line, start, at)) {
                continue;
            }
            Lead lead = openings.main(line, at, line.is(at - 1, ",") || line.is(at - 1, ";"));
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

    private List<Piece> behind(Line line, int start, int at, @Nullable Lead any, Lead lead) {
        int join = at;
        boolean joined = false;
        while (join > start && (line.is(join - 1, ",") || grammar.isJoint(line.at(join - 1)))) {
            join--;
            joined |= grammar.isJoint(line.at(join));
        }
        if (!joined || any == null && opensSubordinate(line, start)) {
            return List.of(new Piece(start, line.size(), lead));
        }
        return List.of(new Piece(start, join, any), new Piece(at, line.size(), lead));
    }

    /** Whether a main clause may begin here: after a mark or a conjunction, or in a sentence that began with "at". */
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
        return adverbial && (line.is(at, "we") || line.is(at, "the")) && endsAdverbial(before);
    }

    private boolean endsAdverbial(Token token) {
        return token.isWord()
                && !grammar.isIn("prepositions", token)
                && !grammar.isIn("relatives", token)
                && !grammar.isIn("subordinators", token)
                && !token.is("to")
                && grammar.formOf(token) == Form.AUXILIARY;
    }
}
