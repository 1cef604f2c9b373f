package org.jointstatement.commitment.rules;

/** Tells which line of the data file was refused, and why. */
public final class RuleException extends IllegalArgumentException {

    RuleException(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
