package org.jointstatement.commitment.corrections;

import java.time.Instant;
import java.util.List;

/**
 * Which words of a sentence had which ref under the rules of a time.
 *
 * @param words the sentence as it was then
 * @param kept when they were first seen so
 */
record KeptRefs(String words, List<Part> parts, Instant kept) {

    KeptRefs {
        parts = List.copyOf(parts);
    }
}
