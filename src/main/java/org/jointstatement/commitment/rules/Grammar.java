package org.jointstatement.commitment.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the engine knows of English: the closed sets of the data file, and which words can be verbs. */
final class Grammar {

    /** Sets that the data file must have, because the engine asks for them. */
    static final Set<String> NEEDED = Set.of(
            "adverbs",
            "negations",
            "determiners",
            "prepositions",
            "relatives",
            "subordinators",
            "conjunctions",
            "contrasts",
            "auxiliaries",
            "modals",
            "we",
            "it",
            "speakers",
            "members",
            "others",
            "either",
            "uncapitalised",
            "commons",
            "common-endings",
            "our",
            "such",
            "works",
            "verbs",
            "nounish",
            "chained",
            "deciding",
            "partial",
            "state-endings",
            "specific",
            "third",
            "deeds",
            "times");

    private static final int LONGEST_INSERTION = 15;
    private static final int MOST_ADVERBS = 8;

    private final Map<String, Phrases> sets;
    private final Map<String, Form> verbForms = new HashMap<>();
    private final Phrases skipped;
    private final Phrases negations;

    Grammar(Map<String, Phrases> sets, Map<String, Form> verbForms) {
        this.sets = sets;
        this.verbForms.putAll(verbForms);
        this.negations = set("negations");
        this.skipped = set("adverbs").and(negations);
    }

    Phrases set(String name) {
        return sets.getOrDefault(name, Phrases.NONE);
    }

    boolean isIn(String set, Token token) {
        return set(set).has(token.word());
    }

    /** Skips adverbs, negations and adverbial phrases, with the commas around them. */
    int afterAdverbs(Line line, int at) {
        int end = at;
        for (int count = 0; count < MOST_ADVERBS; count++) {
            int next = afterAdverb(line, end, end > at);
            if (next < 0) {
                return end > at && line.is(end, ",") && line.is(end - 1, "regard") ? end + 1 : end;
            }
            end = next;
        }
        return end;
    }

    /** The place after one adverb; a comma may stand before it if another one or an adverb encloses it. */
    private int afterAdverb(Line line, int at, boolean more) {
        if (!line.is(at, ",")) {
            return skipped.endAt(line, at);
        }
        int end = skipped.endAt(line, at + 1);
        return end >= 0 && line.is(end, ",") ? end + 1 : more ? end : -1;
    }

    /** Skips adverbs, or what stands between two commas: "shall, within the limits of their laws, exchange". */
    int afterInsertion(Line line, int at) {
        int after = afterAdverbs(line, at);
        for (int end = after + 1; line.is(after, ",") && end < after + LONGEST_INSERTION; end++) {
            if (line.is(end, ",")) {
                return afterAdverbs(line, end + 1);
            }
        }
        return after;
    }

    boolean isNegated(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (negations.isAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tail of words goes on over this token. */
    boolean goesOn(Line line, int at) {
        Token token = line.at(at);
        return at < line.size() && !token.isMark();
    }

    /** Whether a gap may stretch over this token. */
    boolean mayBridge(Line line, int at, boolean phrase) {
        Token token = line.at(at);
        if (at >= line.size() || token.is(";")) {
            return false;
        }
        return !phrase || token.isWord() && !isIn("prepositions", token) && !isIn("deciding", token) && !token.is("to");
    }

    boolean isInfinitive(Line line, int at) {
        if (!line.is(at, "to")) {
            return false;
        }
        Token verb = line.at(afterAdverbs(line, at + 1));
        return formOf(verb) == Form.BASE || mayBeVerb(verb) && !verb.word().endsWith("s") && !verb.capital();
    }

    /** An infinitive beyond doubt: "to strengthen", but not "access to finance". */
    boolean isSureInfinitive(Line line, int at) {
        int verb = line.is(at, "to") ? afterAdverbs(line, at + 1) : -1;
        boolean listed = line.is(verb + 1, ",") && formOf(line.at(verb + 2)) == Form.BASE;
        return verb >= 0 && formOf(line.at(verb)) == Form.BASE && (listed || !isNoun(line, verb));
    }

    /** A semicolon or a conjunction. */
    boolean isJoint(Token token) {
        return token.is(";") || isIn("conjunctions", token);
    }

    boolean mayBeVerb(Token token) {
        return token.isWord()
                && !token.isNumber()
                && !token.word().endsWith("ing")
                && !isIn("determiners", token)
                && !isIn("prepositions", token)
                && !isIn("conjunctions", token)
                && !isIn("relatives", token);
    }

    /** The form of a word that the data file knows as a verb, or AUXILIARY. */
    Form formOf(Token token) {
        return verbForms.getOrDefault(token.word(), Form.AUXILIARY);
    }

    /** Support, call, note and others are as often nouns: then no object follows. */
    boolean isNoun(Line line, int verb) {
        Token next = line.at(afterAdverbs(line, verb + 1));
        return isIn("nounish", line.at(verb))
                && !next.is("on")
                && !next.is("upon")
                && !next.is("that")
                && (isIn("prepositions", next)
                        || isIn("auxiliaries", next)
                        || isIn("conjunctions", next)
                        || next.is("to")
                        || !next.isWord());
    }

    /** The same of a verb that a rule knows; where the rule asks for "call for" it is a verb. */
    boolean isNoun(Line line, Lead lead) {
        int verb = lead.match().verb();
        return lead.end() <= verb + 1 && isNoun(line, verb);
    }

    /** The place of a verb of the same form that is joined to the one before this place, or -1. */
    int joinedVerb(Line line, int at, Form form) {
        int next = at;
        while (line.is(next, ",") || isIn("conjunctions", line.at(next))) {
            next++;
        }
        if (next == at) {
            return -1;
        }
        int verb = afterAdverbs(line, next);
        return form != Form.AUXILIARY && formOf(line.at(verb)) == form && !isNoun(line, verb) ? verb : -1;
    }
}
