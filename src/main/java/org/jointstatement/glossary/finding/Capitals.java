package org.jointstatement.glossary.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells where a text is set in capitals, so that "ALL WORKERS WHO HELPED" is no World Health Organization: the words on
 * both sides, or on the one side that has a word before a sentence ends, are in capitals and no terms themselves.
 */
final class Capitals {

    private static final String ENDS = ".!?";

    private record Extent(int start, int end) {}

    private final Folded text;
    private final List<Extent> terms = new ArrayList<>();

    Capitals(Folded text) {
        this.text = text;
    }

    /** Notes where a term may stand; they come in order. */
    void addTerm(int start, int end) {
        terms.add(new Extent(start, end));
    }

    /** Whether the words beside a term are in capitals. */
    boolean surround(int term) {
        int before = neighbour(terms.get(term).start() - 1, -1);
        int after = neighbour(terms.get(term).end(), 1);
        boolean alone = before < 0 && after < 0;
        return !alone && (before < 0 || shouts(before, -1, term - 1)) && (after < 0 || shouts(after, 1, term + 1));
    }

    /** Where the next word in a direction begins; -1 if the text or the sentence ends before it. */
    private int neighbour(int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && !text.isInWord(at)) {
            if (ENDS.indexOf(text.sign(at)) >= 0) {
                return -1;
            }
            at += step;
        }
        return at >= 0 && at < text.length() ? at : -1;
    }

    private boolean shouts(int from, int step, int neighbour) {
        if (neighbour >= 0 && neighbour < terms.size()) {
            Extent term = terms.get(neighbour);
            if (from >= term.start() && from < term.end()) {
                return false;
            }
        }
        for (int at = from; text.isInWord(at); at += step) {
            if (!text.isCapital(at)) {
                return false;
            }
        }
        return true;
    }
}
