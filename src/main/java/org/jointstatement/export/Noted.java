package org.jointstatement.export;

import java.util.List;
import java.util.UUID;
import org.jointstatement.annotation.Endnote;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote about a text, as far as one reader may see it.
 *
 * @param left how many more there are
 * @param account the reader's; none if not signed in: then it is what all of them see
 * @param version of what anyone may see, as it was before this was read
 */
public record Noted(
        List<Endnote> endnotes, int left, @Nullable UUID account, long version) {

    static final Noted NOTHING = new Noted(List.of(), 0, null, 0);

    public Noted {
        endnotes = List.copyOf(endnotes);
    }
}
