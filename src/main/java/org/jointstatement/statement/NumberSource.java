package org.jointstatement.statement;

/** Where a paragraph's number comes from. */
public enum NumberSource {
    /** It stands in the print. */
    PRINTED,
    /** It was inferred by counting; pages show it in brackets. */
    INFERRED
}
