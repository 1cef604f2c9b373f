package org.jointstatement.annotation.anchoring;

/**
 * A place where the words may stand.
 *
 * @param same whether it is where they stood
 * @param evidence for a place with just these words: how many code points of them and of what was next to them are there
 * @param score from 0 to 1, ranked as Hypothesis does: the words before what stood around them before the position
 */
record Candidate(Piece piece, int start, int end, boolean same, int evidence, double score) {

    /** Whether the words stand where they stood, with all that was next to them. */
    boolean isUntouched(Sought sought) {
        return same && evidence == sought.mostEvidence() && evidence >= Anchoring.ENOUGH;
    }
}
