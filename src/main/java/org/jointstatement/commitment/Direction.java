package org.jointstatement.commitment;

/** Who is to act: those who speak, somebody else, or nobody. */
public enum Direction {
    SELF,
    OTHERS,
    NONE;

    /** Who is to act in a clause of this kind, unless a rule knows better: docs/annotation-guide-clauses.md. */
    public static Direction usual(ClauseType type, int strength) {
        return switch (type) {
            case PLEDGE -> SELF;
            case CALL, ENCOURAGE -> OTHERS;
            case EMPHASIZE -> strength > 1 ? OTHERS : NONE;
            default -> NONE;
        };
    }
}
