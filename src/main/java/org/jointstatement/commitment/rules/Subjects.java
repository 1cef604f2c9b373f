package org.jointstatement.commitment.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject that begins at a place, by the head of its first noun phrase. */
final class Subjects {

    private static final int LONGEST = 10;
    private static final int LONGEST_WORK = 3;

    private final Grammar grammar;
    private final Phrases we;
    private final Phrases speakers;
    private final Phrases either;
    private final Phrases small;
    private final Phrases members;
    private final Phrases others;
    private final Phrases works;
    private final Set<String> endings;
    private final Set<String> commonEndings;

    Subjects(Grammar grammar) {
        this.grammar = grammar;
        this.we = grammar.set("we");
        this.speakers = grammar.set("speakers");
        this.either = grammar.set("either");
        this.small = grammar.set("uncapitalised");
        this.members = grammar.set("members");
        this.others = grammar.set("others");
        this.works = grammar.set("works");
        this.endings = grammar.set("state-endings").firstWords();
        this.commonEndings = grammar.set("common-endings").firstWords();
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
        Actor listed = listed(line, at);
        Actor named = named(line, at);
        return named != null && (listed == null || listed.to() > named.to()) ? named : listed;
    }

    private @Nullable Actor listed(Line line, int at) {
        for (int i = at; i < at + LONGEST && isInPhrase(line, i, at); i++) {
            Actor actor = headAt(line, at, i);
            if (actor != null) {
                return grammar.set("partial").isAt(line, at) ? new Actor(Subject.OTHER, at, actor.to()) : actor;
            }
        }
        return null;
    }

    /** A name that no list has, with its verb right behind it: a state or a body. */
    private @Nullable Actor named(Line line, int at) {
        if (line.is(at, "the")) {
            return namedThing(line, at);
        }
        int end = at;
        while (isName(line.at(end)) || end > at && line.is(end, "and") && isName(line.at(end + 1))) {
            end++;
        }
        if (end == at || end == at + 1 && !line.at(at - 1).isWord() && isCommon(line.at(at))) {
            return null;
        }
        int verb = grammar.afterAdverbs(line, end);
        boolean full = grammar.formOf(line.at(verb)) != Form.AUXILIARY
                && !line.at(verb).capital();
        return full || grammar.isIn("auxiliaries", line.at(verb)) || grammar.isIn("be", line.at(verb))
                ? new Actor(Subject.EITHER, at, end)
                : null;
    }

    /** "The Torsund Facility will": a thing that has a name and a will. */
    private @Nullable Actor namedThing(Line line, int at) {
        int end = at + 1;
        while (isName(line.at(end))) {
            end++;
        }
        return end > at + 1 && grammar.isIn("modals", line.at(end)) ? new Actor(Subject.WORK, at, end) : null;
    }

    private boolean isName(Token token) {
        return token.capital()
                && token.word().codePoints().allMatch(c -> Character.isLetter(c) || c == '-')
                && !grammar.isIn("determiners", token)
                && !grammar.isIn("prepositions", token)
                && !grammar.isIn("our", token)
                && !grammar.isIn("such", token)
                && !grammar.isIn("works", token)
                && !grammar.isIn("subordinators", token)
                && !grammar.isIn("relatives", token)
                && !grammar.isIn("conjunctions", token)
                && !grammar.isIn("auxiliaries", token)
                && grammar.formOf(token) == Form.AUXILIARY;
    }

    /** Whether a word that has its capital from its place is no name: trade, inflation, prices. */
    private boolean isCommon(Token token) {
        String word = token.word();
        boolean state = endings.stream().anyMatch(word::endsWith);
        return grammar.isIn("commons", token)
                || grammar.isIn("deciding", token)
                || grammar.isIn("nounish", token)
                || commonEndings.stream().anyMatch(word::endsWith)
                || word.endsWith("s") && !state;
    }

    private boolean isInPhrase(Line line, int i, int from) {
        Token token = line.at(i);
        boolean opens = i == from;
        return token.isWord()
                && !token.is("to")
                && !grammar.isIn("prepositions", token)
                && !grammar.isIn("relatives", token)
                && !grammar.isIn("auxiliaries", token)
                && !(opens && token.word().endsWith("ing") && !describes(line, i));
    }

    /** "Participating States", "Exporting Parties will", but not "Supporting Parties in need". */
    private boolean describes(Line line, int at) {
        Token next = line.at(at + 1);
        boolean head = grammar.isIn("members", next) || grammar.isIn("others", next);
        return grammar.isIn("determiners", line.at(at)) || head && grammar.isIn("auxiliaries", line.at(at + 2));
    }

    /** The head there; of several in a row ("the G20 leaders", "country Parties") the last. */
    private @Nullable Actor headAt(Line line, int from, int at) {
        Actor actor = null;
        int end = at;
        for (Actor head = oneHead(line, from, at); head != null; head = oneHead(line, from, end)) {
            actor = head;
            end = head.to();
            if (grammar.isIn("relatives", line.at(end)) && !line.at(end).capital()) {
                break;
            }
        }
        return actor == null ? workAt(line, from, at) : isPossessive(line, end) ? null : actor;
    }

    /** The longest that is listed there. */
    private @Nullable Actor oneHead(Line line, int from, int at) {
        Actor self = new Actor(Subject.SELF, from, speakers.endAt(line, at));
        Actor any = longer(self, new Actor(Subject.EITHER, from, either.endAt(line, at)));
        Actor member = longer(any, new Actor(Subject.MEMBERS, from, members.endAt(line, at)));
        Actor longest = longer(member, other(line, from, at));
        return longest.to() < 0 ? null : longest;
    }

    private Actor other(Line line, int from, int at) {
        int end = others.endAt(line, at);
        boolean described = end > at + 1 && grammar.isIn("relatives", line.at(end - 1));
        int notCalled = small.endAt(line, at);
        boolean printedSmall = notCalled >= 0 && !line.at(notCalled - 1).capital();
        Subject kind = line.is(from, "our") ? Subject.OURS : Subject.OTHERS;
        return new Actor(kind, from, printedSmall ? notCalled : described ? end - 1 : end);
    }

    private static Actor longer(Actor first, Actor second) {
        return second.to() > first.to() ? second : first;
    }

    private @Nullable Actor workAt(Line line, int from, int at) {
        int end = works.endAt(line, at);
        if (end < 0 || isPossessive(line, end)) {
            return null;
        }
        if (grammar.isIn("our", line.at(from))) {
            return new Actor(Subject.OURS, from, end);
        }
        boolean bare = at - from < LONGEST_WORK && !grammar.isIn("determiners", line.at(from));
        return bare || grammar.isIn("such", line.at(from)) ? new Actor(Subject.WORK, from, end) : null;
    }

    private static boolean isPossessive(Line line, int end) {
        return line.is(end, "'") || line.is(end, "’");
    }
}
