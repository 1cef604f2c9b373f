package org.jointstatement.statement;

/** Where a paragraph's number comes from. */
public enum NumberSource {
    /** It stands in the print. */
    PRINTED,
    /** It was inferred by counting; pages show it in brackets. */
    INFERRED;

    /** Whether a number that is shown as {@link Paragraph#label} says was inferred. */
    public static NumberSource ofLabel(String label) {
        return label.startsWith("[") ? INFERRED : PRINTED;
    }
}
