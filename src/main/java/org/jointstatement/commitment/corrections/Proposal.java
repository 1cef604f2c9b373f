package org.jointstatement.commitment.corrections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.Confidence;
import org.jointstatement.commitment.Direction;
import org.jointstatement.commitment.Extent;
import org.jointstatement.commitment.Reading;
import org.jspecify.annotations.Nullable;

/** Looks up in the text what was typed, and says what is wrong with it. */
final class Proposal {

    static final int MOST_CAVEATS = 20;
    static final int LONGEST_QUOTE = 300;

    private final CorrectionForm form;
    private final Clause clause;
    private final String text;
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final List<Extent> caveats = new ArrayList<>();
    private @Nullable String addressee;

    Proposal(CorrectionForm form, Place place, Clause clause) {
        this.form = form;
        this.clause = clause;
        this.text = place.paragraph().text();
        checkKind();
        findAddressee();
        findCaveats();
        Problem reason = new Reason(form.reason()).problem();
        if (reason != null) {
            problems.put("reason", reason);
        }
        if (problems.isEmpty() && reading().agrees(clause.reading())) {
            problem("type", "correct.unchanged", "");
        }
    }

    /** By field; none if all is well. */
    Map<String, Problem> problems() {
        return problems;
    }

    /** What it comes to, in code points of the paragraph; only if there are no problems. */
    Reading reading() {
        return new Reading(
                form.type(),
                form.secondType(),
                form.strength(),
                direction(),
                addressee,
                caveats,
                Reading.BY_PERSON,
                Confidence.HIGH);
    }

    private Direction direction() {
        boolean same = form.type() == clause.type() && form.strength() == clause.strength();
        return same ? clause.direction() : Direction.usual(form.type(), form.strength());
    }

    private void checkKind() {
        if (form.type() == form.secondType()) {
            problem("secondType", "correct.second.same", "");
        }
        if (form.strength() < 0 || form.strength() > 5) {
            problem("strength", "correct.strength.wrong", "");
        }
    }

    private void findAddressee() {
        String typed = String.join(" ", Quotes.lines(form.addressee()));
        if (typed.length() > LONGEST_QUOTE) {
            problem("addressee", "correct.quote.long", Integer.toString(typed.length()));
        } else if (!typed.isEmpty()) {
            Extent place = Quotes.find(text, new Extent(0, text.codePointCount(0, text.length())), typed, List.of());
            addressee = place == null ? null : place.in(text);
            if (place == null) {
                problem("addressee", "correct.addressee.absent", typed);
            }
        }
    }

    private void findCaveats() {
        List<String> typed = Quotes.lines(form.caveats());
        if (typed.size() > MOST_CAVEATS) {
            problem("caveats", "correct.caveats.many", Integer.toString(typed.size()));
            return;
        }
        for (String words : typed) {
            boolean fits = words.length() <= LONGEST_QUOTE;
            Extent place = fits ? Quotes.find(text, clause.extent(), words, caveats) : null;
            if (place == null) {
                problem(
                        "caveats",
                        fits ? "correct.caveats.absent" : "correct.quote.long",
                        fits ? words : "" + words.length());
                return;
            }
            caveats.add(place);
        }
        caveats.sort(Comparator.comparingInt(Extent::start));
    }

    private void problem(String field, String key, String argument) {
        problems.put(field, new Problem(key, argument));
    }
}
