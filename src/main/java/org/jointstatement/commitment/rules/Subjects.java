package org.jointstatement.commitment.rules;

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

    Subjects(Grammar grammar) {
        this.grammar = grammar;
        this.we = grammar.set("we");
        this.speakers = grammar.set("speakers");
        this.members = grammar.set("members");
        this.others = grammar.set("others");
        this.works = grammar.set("works");
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
                return actor;
            }
        }
        return null;
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

    private @Nullable Actor headAt(Line line, int from, int at) {
        Phrases[] heads = {speakers, members, others};
        Subject[] kinds = {Subject.SELF, Subject.MEMBERS, Subject.OTHERS};
        for (int kind = 0; kind < heads.length; kind++) {
            int end = heads[kind].endAt(line, at);
            if (end >= 0 && !isPossessive(line, end)) {
                return new Actor(kinds[kind], from, lastHead(line, end));
            }
        }
        return workAt(line, from, at);
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

    /** "The Assembly members", "the G20 leaders": the last of several heads in a row. */
    private int lastHead(Line line, int end) {
        int last = end;
        for (int next = end; next >= 0; next = Math.max(speakers.endAt(line, last), members.endAt(line, last))) {
            last = next;
        }
        return last;
    }

    private static boolean isPossessive(Line line, int end) {
        return line.is(end, "'") || line.is(end, "’");
    }
}
