package org.jointstatement.commitment.rules;

import java.util.Optional;
import org.jointstatement.commitment.ClauseType;

/**
 * Finds whose deed a clause welcomes, notes, recognizes or supports: "the G20's initiative", "the efforts of certain
 * countries to restore tourism". A possessor without a deed ("women's rights") is none.
 */
final class Doer {

    /** Of words before a deed, of a name, and of what says more of a name before "to". */
    private static final int PHRASE = 6;

    private final Grammar grammar;
    private final Line line;

    /** Token numbers, the last not included; its last word ends so many code points before the token does. */
    record Words(int from, int to, int less) {}

    Doer(Grammar grammar, Line line) {
        this.grammar = grammar;
        this.line = line;
    }

    Optional<Words> of(Lead lead) {
        ClauseType type = lead.rule().type();
        return switch (type) {
            case WELCOME, NOTE, RECOGNIZE, SUPPORT -> in(start(lead.match().end()));
            default -> Optional.empty();
        };
    }

    private int start(int at) {
        int from = line.is(at, "of") || line.is(at, "for") ? at + 1 : at;
        return afterArticle(grammar.afterAdverbs(line, from));
    }

    private int afterArticle(int at) {
        return line.is(at, "the") || line.is(at, "a") || line.is(at, "an") ? at + 1 : at;
    }

    private Optional<Words> in(int from) {
        for (int at = from; at < from + PHRASE && (isDeed(at) || isInPhrase(at)); at++) {
            int less = possessive(at);
            if (less >= 0) {
                return isTime(at) || !hasDeed(at + 1) ? Optional.empty() : Optional.of(new Words(from, at + 1, less));
            }
            if (isDeed(at) && (line.is(at + 1, "of") || line.is(at + 1, "by"))) {
                return named(afterArticle(at + 2));
            }
        }
        return Optional.empty();
    }

    private boolean isInPhrase(int at) {
        return grammar.mayBridge(line, at, true) && !grammar.isIn("relatives", line.at(at));
    }

    /** How many code points of the word make it a possessive, or -1; the mark after a plural is a token of its own. */
    private int possessive(int at) {
        String word = line.at(at).word();
        if (word.endsWith("'s") && word.length() > 2) {
            return 2;
        }
        return word.endsWith("s") && line.is(at + 1, "'") && line.at(at + 2).isWord() ? 0 : -1;
    }

    private boolean isTime(int at) {
        String word = line.at(at).word();
        return grammar.set("times").has(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    }

    private boolean hasDeed(int from) {
        int first = line.is(from, "'") ? from + 1 : from;
        int at = first;
        while (at < first + PHRASE && !isDeed(at) && isInPhrase(at)) {
            at++;
        }
        return isDeed(at);
    }

    private boolean isDeed(int at) {
        return grammar.isIn("deeds", line.at(at));
    }

    /** Somebody by name, or a body or states; not "the role of trade". */
    private Optional<Words> named(int from) {
        int to = from;
        boolean somebody = false;
        while (to < from + PHRASE && isInName(from, to)) {
            somebody |= line.at(to).capital()
                    || grammar.set("third").isAt(line, to)
                    || grammar.set("others").isAt(line, to);
            to++;
        }
        return somebody ? Optional.of(new Words(from, beforeTo(to), 0)) : Optional.empty();
    }

    private boolean isInName(int from, int at) {
        boolean ofName = at > from && line.is(at, "of") && line.at(at + 1).capital();
        return ofName || isInPhrase(at) && !grammar.isIn("conjunctions", line.at(at)) && possessive(at) < 0;
    }

    /** "Countries in need" to do something: what stands between a name and its verb tells of the name. */
    private int beforeTo(int end) {
        for (int at = end; at < end + PHRASE && line.at(at).isWord(); at++) {
            if (grammar.isInfinitive(line, at)) {
                return at;
            }
            if (line.at(at).word().endsWith("ing")) {
                return end;
            }
        }
        return end;
    }
}
