package org.jointstatement.commitment.rules;

/** What is open behind an operative verb: a that-clause, an infinitive, a list of infinitives. */
final class Inside {

    private final Grammar grammar;
    private boolean clause;
    private boolean relative;
    private boolean infinitive;
    private boolean list;

    Inside(Grammar grammar) {
        this.grammar = grammar;
    }

    void pass(Line line, int at) {
        Token token = line.at(at);
        if (token.is(",") && infinitive && isBareVerb(line, at + 1)) {
            list = true;
        }
        if (token.is(",")) {
            relative = false;
        }
        if (token.is("that")) {
            clause = true;
        } else if (grammar.isIn("relatives", token)) {
            relative = true;
        }
        infinitive |= grammar.isSureInfinitive(line, at);
    }

    private boolean isBareVerb(Line line, int at) {
        return grammar.formOf(line.at(grammar.afterAdverbs(line, at))) == Form.BASE;
    }

    boolean isClause() {
        return clause || relative;
    }

    boolean isInfinitive() {
        return infinitive;
    }

    boolean isList() {
        return list;
    }
}
