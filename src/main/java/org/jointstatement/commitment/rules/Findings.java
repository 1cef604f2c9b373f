package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.List;
import org.jointstatement.commitment.Extent;
import org.jspecify.annotations.Nullable;

/** Looks through the words of a clause for caveats, targets and marks of reiteration. */
final class Findings {

    private final Rules rules;
    private final Line line;

    Findings(Rules rules, Line line) {
        this.rules = rules;
        this.line = line;
    }

    /** The caveats of a piece, in order and without overlap. */
    List<Extent> caveats(Piece piece) {
        List<Extent> caveats = new ArrayList<>();
        int at = piece.from();
        while (at < piece.to()) {
            Match other = find(Rules.Part.NOCAVEATS, at);
            Match match = other == null ? find(Rules.Part.CAVEATS, at) : other;
            if (other == null && match != null && match.end() <= piece.to()) {
                caveats.add(
                        new Extent(line.at(at).start(), line.at(match.end() - 1).end()));
            }
            at = match == null ? at + 1 : match.end();
        }
        return caveats;
    }

    boolean isReiterated(Piece piece, Lead lead) {
        for (int at = Math.max(piece.from(), lead.actor().to());
                at <= lead.match().verb();
                at++) {
            if (find(Rules.Part.REITERATION, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the deed is concrete by its verb, or the clause names a figure or a year to be reached. */
    boolean isSpecific(Piece piece, Lead lead) {
        int acting = lead.match().acting();
        if (line.is(acting, "continue") || line.is(acting - 1, "to") && line.is(acting - 2, "continue")) {
            return false;
        }
        if (acting >= 0 && rules.grammar().isIn("specific", line.at(acting))) {
            return true;
        }
        for (int at = lead.end(); at < piece.to(); at++) {
            if (find(Rules.Part.TARGETS, at) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Match find(Rules.Part part, int at) {
        for (Rule rule : rules.beginningWith(part, line.at(at).word())) {
            for (Pattern pattern : rule.patterns()) {
                Match match = pattern.find(line, at, rules.grammar());
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }
}
