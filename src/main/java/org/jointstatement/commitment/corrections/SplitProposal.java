package org.jointstatement.commitment.corrections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jointstatement.commitment.Extent;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence as a form has it, and says what is wrong with that. */
final class SplitProposal {

    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final List<Extent> pieces;

    SplitProposal(SplitForm form, Place place, CorrectedClauses corrected) {
        int start = place.sentence().start();
        SortedSet<Integer> begins = new TreeSet<>();
        form.words(place.words()).stream()
                .filter(SplitForm.Word::begins)
                .forEach(word -> begins.add(word.start() + start));
        this.pieces = begins.size() == form.begins().size() && begins.size() < SplitForm.MOST_CLAUSES
                ? corrected.cut(place, begins)
                : List.of();
        String problem = problem(place.reading().parts().stream()
                .map(part -> part.extent().shifted(start))
                .toList());
        if (problem != null) {
            problems.put("begin", new Problem(problem, ""));
        }
        Problem reason = new Reason(form.reason()).problem();
        if (reason != null) {
            problems.put("reason", reason);
        }
    }

    /** By field; none if all is well. */
    Map<String, Problem> problems() {
        return problems;
    }

    /** The clauses that it makes, in code points of the paragraph. */
    List<Extent> pieces() {
        return pieces;
    }

    private @Nullable String problem(List<Extent> former) {
        if (pieces.isEmpty()) {
            return "split.wrong";
        } else if (pieces.stream().anyMatch(piece -> piece.start() == piece.end())) {
            return "split.empty";
        }
        return pieces.equals(former) ? "split.unchanged" : null;
    }
}
