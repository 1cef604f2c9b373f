package org.jointstatement.commitment.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject that begins at a place, by the head of its first noun phrase. */
final class Subjects {

    private static final int LONGEST = 10;

    private final Grammar grammar;
    private final Phrases we;
    private final Phrases speakers;
    private final Phrases members;
    private final Phrases others;
    private final Phrases works;
    private final Set<String> endings;

    Subjects(Grammar grammar) {
        this.grammar = grammar;
        this.we = grammar.set("we");
        this.speakers = grammar.set("speakers");
        this.members = grammar.set("members");
        this.others = grammar.set("others");
        this.works = grammar.set("works");
        this.endings = grammar.set("state-endings").firstWords();
    }

    /** The subject there if its kind can be told. */
    @Nullable
    Actor find(Line line, int at) {
        int end = we.endAt(line, at);
        if (end >= 0) {
            return new Actor(Subject.SELF, at, end);
        }
        if (grammar.isIn("it", line.at(at))) {
            return new Actor(Subject.IT, at, at + 1);
        }
        for (int i = at; i < at + LONGEST && isInPhrase(line, i, at); i++) {
            Actor actor = headAt(line, at, i);
            if (actor != null) {
                return grammar.set("partial").isAt(line, at) ? new Actor(Subject.OTHER, at, actor.to()) : actor;
            }
        }
        return named(line, at);
    }

    /** A name that no list has, with its verb right behind it: a state or a body. */
    private @Nullable Actor named(Line line, int at) {
        int end = at;
        while (isName(line.at(end)) || end > at && line.is(end, "and") && isName(line.at(end + 1))) {
            end++;
        }
        if (end == at || at == 0 && !endsLikeState(line.at(end - 1).word())) {
            return null;
        }
        int verb = grammar.afterAdverbs(line, end);
        boolean follows = grammar.isIn("modals", line.at(verb)) || grammar.formOf(line.at(verb)) != Form.AUXILIARY;
        return follows || grammar.isIn("be", line.at(verb)) ? new Actor(Subject.SELF, at, end) : null;
    }

    private boolean isName(Token token) {
        return token.capital()
                && token.word().codePoints().allMatch(c -> Character.isLetter(c) || c == '-')
                && !grammar.isIn("determiners", token)
                && !grammar.isIn("prepositions", token)
                && !grammar.isIn("our", token)
                && !grammar.isIn("such", token)
                && !grammar.isIn("works", token)
                && grammar.formOf(token) == Form.AUXILIARY;
    }

    private boolean endsLikeState(String word) {
        return endings.stream().anyMatch(word::endsWith);
    }

    private boolean isInPhrase(Line line, int i, int from) {
        Token token = line.at(i);
        boolean opens = i == from;
        return token.isWord()
                && !grammar.isIn("prepositions", token)
                && !grammar.isIn("relatives", token)
                && !grammar.isIn("auxiliaries", token)
                && !(opens && token.word().endsWith("ing") && !grammar.isIn("determiners", token));
    }

    /** The head there; of several in a row ("the G20 leaders", "country Parties") the last. */
    private @Nullable Actor headAt(Line line, int from, int at) {
        Actor actor = null;
        int end = at;
        for (Actor head = oneHead(line, from, at); head != null; head = oneHead(line, from, end)) {
            actor = head;
            end = head.to();
        }
        return actor == null ? workAt(line, from, at) : isPossessive(line, end) ? null : actor;
    }

    private @Nullable Actor oneHead(Line line, int from, int at) {
        int self = speakers.endAt(line, at);
        int member = members.endAt(line, at);
        int other = others.endAt(line, at);
        if (self >= 0 && self >= member) {
            return new Actor(Subject.SELF, from, self);
        } else if (member >= 0) {
            return new Actor(Subject.MEMBERS, from, member);
        }
        return other < 0 ? null : new Actor(Subject.OTHERS, from, other);
    }

    private @Nullable Actor workAt(Line line, int from, int at) {
        int end = works.endAt(line, at);
        if (end < 0 || isPossessive(line, end)) {
            return null;
        }
        if (grammar.isIn("our", line.at(from))) {
            return new Actor(Subject.OURS, from, end);
        }
        return grammar.isIn("such", line.at(from)) ? new Actor(Subject.WORK, from, end) : null;
    }

    private static boolean isPossessive(Line line, int end) {
        return line.is(end, "'") || line.is(end, "’");
    }
}
