package org.jointstatement.search;

import org.jspecify.annotations.Nullable;

/** What sheets call a section, in the language of their columns. */
public final class SheetSection {

    private static final String OPENING = "Opening";

    private SheetSection() {}

    /** The heading as printed; what stands before the first one is the opening. */
    public static String heading(@Nullable String heading) {
        return heading == null ? OPENING : heading;
    }
}
