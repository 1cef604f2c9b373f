package org.jointstatement.testing;

import org.jspecify.annotations.Nullable;

/** How a page is looked at: on what width, in which colours. */
public enum View {
    WIDE(1440, 900, "light"),
    WIDE_DARK(1440, 900, "dark"),
    PHONE(390, 844, "light"),
    PHONE_DARK(390, 844, "dark"),
    /** As narrow as 1280 pixels at 400 % zoom. */
    ZOOMED(320, 568, "light");

    final int width;
    final int height;
    final String colours;

    View(int width, int height, String colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    /** Whether a page that was looked at in this view, if any, needs no other layout in this one. */
    boolean isOnlyRecoloured(@Nullable View seen) {
        return seen != null && seen.width == width && seen.height == height;
    }

    boolean isMobile() {
        return width < 600;
    }
}
