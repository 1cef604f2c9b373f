package org.jointstatement.glossary;

/** Told inside the transaction in which editors change what the glossary of a statement, or of all, says. */
public record GlossaryChanged() {}
