package org.jointstatement.commitment.corrections;

import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.Extent;

/**
 * Which words have which ref.
 *
 * @param extent in code points of the sentence
 */
public record Part(String ref, Extent extent) {

    static Part of(Clause clause, int sentenceStart) {
        return new Part(clause.ref(), clause.extent().shifted(-sentenceStart));
    }
}
