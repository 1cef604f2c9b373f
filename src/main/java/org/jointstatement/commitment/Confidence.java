package org.jointstatement.commitment;

/**
 * How sure a derivation is: high where subject, verb and complement were all found in their usual places, medium where
 * one of them was taken over or guessed, low where the rule itself is a judgement that reviewers differ on.
 */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
