package org.jointstatement.search.query;

/** Where words have to stand together. */
public enum Scope {
    SENTENCE("/s"),
    PARAGRAPH("/p");

    private final String sign;

    Scope(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
