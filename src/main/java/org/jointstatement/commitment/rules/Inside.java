package org.jointstatement.commitment.rules;

import org.jspecify.annotations.Nullable;

/** What is open behind an operative verb: a that-clause, a relative clause, an infinitive, a list of infinitives. */
final class Inside {

    private static final int MOST_LOOKOUTS = 5;

    private final Grammar grammar;
    private final int complement;
    private int lookouts;
    private boolean clause;
    private boolean relative;
    private boolean modal;
    private boolean infinitive;
    private boolean list;

    Inside(Grammar grammar, Line line, @Nullable Lead lead) {
        this.grammar = grammar;
        this.complement = lead == null ? -1 : grammar.afterAdverbs(line, lead.end());
    }

    void pass(Line line, int at) {
        Token token = line.at(at);
        if (token.is(",") && infinitive && isBareVerb(line, at + 1)) {
            list = true;
        }
        if (token.is(",")) {
            relative = false;
        }
        if (token.is("that") && isComplement(line, at)) {
            clause = true;
        } else if (grammar.isIn("relatives", token)) {
            relative = true;
        }
        modal |= grammar.isIn("modals", token) || grammar.isIn("must", token);
        infinitive |= grammar.isSureInfinitive(line, at);
    }

    /** "Noted that", but not "the role that cities play". */
    private boolean isComplement(Line line, int at) {
        Token before = line.at(at - 1);
        return at <= complement || before.is(",") || grammar.isJoint(before);
    }

    private boolean isBareVerb(Line line, int at) {
        return grammar.formOf(line.at(grammar.afterAdverbs(line, at))) == Form.BASE;
    }

    boolean isClause() {
        return clause || relative;
    }

    /** Whether what was said is still going on; a relative clause ends with a comma. */
    boolean isThat() {
        return clause;
    }

    /** Whether it is worth to look ahead for the end of what was said; a few times is enough. */
    boolean mayLookOut() {
        return lookouts++ < MOST_LOOKOUTS;
    }

    /** Whether bare verbs may go on behind a modal or "to" of what was said. */
    boolean sharesBare() {
        return modal || infinitive;
    }

    boolean isInfinitive() {
        return infinitive;
    }

    boolean isList() {
        return list;
    }
}
