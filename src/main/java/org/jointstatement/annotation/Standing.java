package org.jointstatement.annotation;

import java.util.List;
import org.jointstatement.annotation.anchoring.Passage;
import org.jointstatement.statement.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where an annotation stands, might stand and stood.
 *
 * @param selected the revision that its words were last found in
 * @param quote the words that it is about; none if it is about the whole of its target
 * @param suggested where they might be now
 * @param former the last first
 */
record Standing(
        Address target,
        int selected,
        @Nullable String quote,
        @Nullable Passage suggested,
        List<Former> former) {

    /**
     * A former place.
     *
     * @param state what was known of it then
     * @param replacedBy who changed it
     */
    public record Former(
            Address target, int selected, @Nullable String quote, AnchorState state, String replacedBy) {}

    Standing {
        former = List.copyOf(former);
    }
}
