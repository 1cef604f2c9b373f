package org.jointstatement.annotation;

/** What an annotation is for, in words of the W3C's Web Annotation model. */
public enum Motivation {
    COMMENT("commenting"),
    QUESTION("questioning"),
    HIGHLIGHT("highlighting"),
    DESCRIBE("describing"),
    LINK("linking");

    private final String term;

    Motivation(String term) {
        this.term = term;
    }

    /** Returns the word that the model has for it. */
    public String term() {
        return term;
    }
}
