package org.jointstatement.commitment.rules;

import java.util.List;

/** The tokens of one sentence; counts how often they are looked at, so that tests can hold the work to be linear. */
final class Line {

    private static final Token NONE = new Token(".", 0, 0, false);

    private final List<Token> tokens;
    private long looks;

    Line(List<Token> tokens) {
        this.tokens = tokens;
    }

    int size() {
        return tokens.size();
    }

    long looks() {
        return looks;
    }

    /** The token there; a full stop before the first and after the last. */
    Token at(int index) {
        looks++;
        return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
    }

    boolean is(int index, String word) {
        return at(index).is(word);
    }
}
