package org.jointstatement.annotation.tags;

import java.util.Locale;

/** A colour that a set of tags can have: each is a token that keeps its contrast in light and dark. */
public enum TagColour {
    TEAL,
    MOSS,
    AMBER,
    BRICK,
    VIOLET,
    INK;

    /** The class of what has it. */
    public String className() {
        return "tag--" + name().toLowerCase(Locale.ROOT);
    }
}
