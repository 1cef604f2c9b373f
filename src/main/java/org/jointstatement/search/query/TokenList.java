package org.jointstatement.search.query;

import java.util.ArrayList;
import java.util.List;
import org.jointstatement.search.query.Token.Kind;

/** The pieces of a query as they are read. */
final class TokenList {

    private final List<Token> tokens = new ArrayList<>();

    void add(Token token) {
        tokens.add(token);
    }

    /** Adds a piece, unless it was to be words and has no letter. */
    void add(Kind kind, String words, int start, int end) {
        if (kind != Kind.WORD && kind != Kind.PHRASE || QueryText.hasWord(words)) {
            tokens.add(Token.of(kind, words, start, end));
        }
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    List<Token> all() {
        return tokens;
    }
}
