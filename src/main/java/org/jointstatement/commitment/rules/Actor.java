package org.jointstatement.commitment.rules;

/**
 * The subject of a clause.
 *
 * @param from its first token
 * @param to the token after its last, or its head's where more follows the head
 */
record Actor(Subject kind, int from, int to) {

    static Actor unknown(int at) {
        return new Actor(Subject.OTHER, at, at + 1);
    }

    static Actor elided(int at) {
        return new Actor(Subject.ELIDED, at, at);
    }

    /** Whether it is those who speak, or may be. */
    boolean isSelf() {
        return kind == Subject.SELF || kind == Subject.EITHER;
    }

    /** Whether it is those who speak, named or not. */
    boolean speaks() {
        return isSelf() || kind == Subject.ELIDED || kind == Subject.IT;
    }
}
