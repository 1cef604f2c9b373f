package org.jointstatement.search.query;

/**
 * A piece of a query.
 *
 * @param number how many letters may differ, or how many words may stand between; else 0
 * @param start in UTF-16 units
 */
record Token(Kind kind, String text, int number, int start, int end) {

    enum Kind {
        WORD,
        PHRASE,
        PREFIX,
        FUZZY,
        PROXIMITY,
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        SENTENCE,
        PARAGRAPH
    }

    /** A word or a phrase as it is read: what falls into several words is a phrase. */
    static Token of(Kind kind, String words, int start, int end) {
        boolean quoted = kind == Kind.WORD && !QueryText.readsAsWord(words);
        return new Token(quoted ? Kind.PHRASE : kind, words, 0, start, end);
    }
}
