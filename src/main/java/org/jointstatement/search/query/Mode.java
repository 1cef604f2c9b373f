package org.jointstatement.search.query;

import java.util.Locale;

/** How the words of a query are taken. */
public enum Mode {
    /** In any form, in other spellings, written out or abbreviated. */
    SMART,
    /** As typed, whatever the case and the accents. */
    EXACT,
    /** Character by character, case included. */
    CHARACTERS;

    /** Its name in URLs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
