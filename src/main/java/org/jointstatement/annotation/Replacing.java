package org.jointstatement.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointstatement.annotation.anchoring.Anchoring;
import org.jointstatement.annotation.anchoring.Passage;
import org.jointstatement.annotation.anchoring.Placing;
import org.jointstatement.annotation.anchoring.Selector;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.jspecify.annotations.Nullable;

/** Finds annotations of former revisions in a new one. */
class Replacing {

    /**
     * What became of an annotation.
     *
     * @param chosen where it stands now; none if a person has to say
     * @param suggested where it might stand, for that person
     */
    record Outcome(
            AnchorState state,
            @Nullable Chosen chosen,
            @Nullable Passage suggested) {

        /** Whether it says anything else than the row did. */
        boolean isNews(AnchorRows.Row row) {
            return state != AnchorState.IN_PLACE
                    || row.state() != AnchorState.IN_PLACE
                    || chosen == null
                    || !chosen.address().equals(row.target());
        }
    }

    private final Statements statements;
    private final Statement now;
    private final Anchoring anchoring;
    private final Map<Integer, Statement> former = new HashMap<>();
    private final Map<Integer, Anchoring> formerAnchoring = new HashMap<>();

    Replacing(Statements statements, Statement now) {
        this.statements = statements;
        this.now = now;
        this.anchoring = new Anchoring(now);
    }

    int revision() {
        return now.revision();
    }

    /** The numbers of the paragraphs whose words are just what they were. */
    List<Integer> unchangedSince(int revision) {
        Statement then = former(revision);
        return now.paragraphs().stream()
                .filter(paragraph -> then.findParagraph(paragraph.number())
                        .filter(before -> before.text().equals(paragraph.text())
                                && before.sentences().equals(paragraph.sentences()))
                        .isPresent())
                .map(Paragraph::number)
                .toList();
    }

    /** Finds it in the new revision. */
    Outcome place(AnchorRows.Row row) {
        Placing placing = anchoring.place(row.target(), selector(row));
        Passage place = placing.place();
        return placing.state().isOpen() || place == null
                ? new Outcome(placing.state(), null, place)
                : new Outcome(placing.state(), chosen(row, placing.state(), place), null);
    }

    /** Finds an answer that is about no words of its own: it goes where its thread does, or waits there with it. */
    Outcome follow(AnchorRows.Row answer, Outcome first) {
        Chosen chosen = first.chosen();
        if (chosen != null) {
            Chosen place = with(answer, chosen);
            boolean stays = place.address().equals(answer.target());
            return new Outcome(stays ? AnchorState.IN_PLACE : AnchorState.MOVED, place, null);
        }
        Outcome alone = place(answer);
        Chosen elsewhere = alone.chosen();
        boolean stays = elsewhere == null
                || elsewhere.address().paragraph() == answer.target().paragraph();
        return stays ? alone : new Outcome(AnchorState.NEEDS_LOOK, null, null);
    }

    /** All of the paragraph, or of the sentence if it is about one. */
    private Chosen with(AnchorRows.Row answer, Chosen first) {
        if (first.whole() && answer.target().sentence() > 0) {
            return first;
        }
        Paragraph paragraph = now.findParagraph(first.address().paragraph()).orElseThrow();
        return new Chosen(paragraph.address(), now.revision(), null, true, Selector.of(paragraph));
    }

    /** As it was selected, with what the text of then tells of it. */
    private Selector selector(AnchorRows.Row row) {
        Anchoring then = formerAnchoring.computeIfAbsent(row.selected(), revision -> new Anchoring(former(revision)));
        Selector kept = row.selector();
        return kept == null ? then.select(row.target()) : then.withRival(row.target(), kept);
    }

    private Chosen chosen(AnchorRows.Row row, AnchorState state, Passage place) {
        Selector selector = anchoring.at(place);
        boolean whole = row.selector() == null && isWhole(place);
        Address address = whole ? place.address() : place.address().ofItsParagraph();
        String clause = state == AnchorState.IN_PLACE ? row.clause() : null;
        return new Chosen(address, now.revision(), clause, whole, selector);
    }

    private boolean isWhole(Passage place) {
        if (place.address().sentence() > 0) {
            return true;
        }
        String text =
                now.findParagraph(place.address().paragraph()).orElseThrow().text();
        return place.start() == 0 && place.end() == text.codePointCount(0, text.length());
    }

    private Statement former(int revision) {
        return former.computeIfAbsent(revision, number -> statements.get(now.slug(), number));
    }
}
