package org.jointstatement.glossary;

/** Who says what a term means. */
public enum TermSource {
    /** The portal's own file. */
    SHIPPED,
    /** An editor, in the administration. */
    EDITOR,
    /** The text itself, which defines it in brackets. */
    TEXT
}
