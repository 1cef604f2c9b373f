package org.jointstatement.search.wordlists;

/**
 * Dunning's log-likelihood ratio G² of a word in two parts of a text: two times the sum, over the four cells of the
 * table, of what is observed times the natural logarithm of observed over expected (T. Dunning, Accurate Methods for
 * the Statistics of Surprise and Coincidence, Computational Linguistics 19(1), 1993).
 */
final class LogLikelihood {

    /** What chance alone exceeds in one of twenty cases (χ² of one degree of freedom). */
    static final double ONE_IN_20 = 3.84;

    private LogLikelihood() {}

    /**
     * Compares how often a word stands in two parts.
     *
     * @param here how often in the first
     * @param there how often in the second
     * @param hereAll the words of the first
     * @param thereAll the words of the second
     */
    static double of(long here, long there, long hereAll, long thereAll) {
        double share = (double) (here + there) / (hereAll + thereAll);
        return 2
                * (term(here, hereAll * share)
                        + term(there, thereAll * share)
                        + term(hereAll - here, hereAll * (1 - share))
                        + term(thereAll - there, thereAll * (1 - share)));
    }

    /** A cell with nothing in it adds nothing. */
    private static double term(long observed, double expected) {
        return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }
}
