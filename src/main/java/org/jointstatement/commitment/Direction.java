package org.jointstatement.commitment;

/** Who is to act: those who speak, somebody else, or nobody. */
public enum Direction {
    SELF,
    OTHERS,
    NONE
}
