package org.jointstatement.annotation.anchoring;

import org.jointstatement.annotation.AnchorState;
import org.jspecify.annotations.Nullable;

/**
 * What became of the words of a note in another revision.
 *
 * @param place where they stand or, if it needs a look, where they might; none if they are lost
 * @param score how much of the words and of what was around them is there, from 0 to 1
 */
public record Placing(AnchorState state, @Nullable Passage place, double score) {

    static final Placing LOST = new Placing(AnchorState.LOST, null, 0);
}
