package org.jointstatement.annotation;

/** How sure it is that an annotation stands on the words that it was written on; the surest first. */
public enum AnchorState {
    /** Its element, or its words at their place, are what they were. */
    IN_PLACE,

    /** Its words stand elsewhere, and enough around them agrees that they are the same. */
    MOVED,

    /** Something like its words stands where they might be: a person has to say. */
    NEEDS_LOOK,

    /** Nothing like its words is left. */
    LOST;

    /** Whether a person has to say where it belongs. */
    public boolean isOpen() {
        return this == NEEDS_LOOK || this == LOST;
    }
}
