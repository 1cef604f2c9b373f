package org.jointstatement.annotation.anchoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jointstatement.annotation.AnchorState;
import org.jointstatement.statement.Address;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;

/**
 * Finds the words of notes in another revision of their text. What is said to be in place or moved are just the words,
 * and the same ones; all else is for a person to say. docs/decisions/0018 has the figures.
 */
public final class Anchoring {

    /** How many code points, the words and what stands next to them, have to agree to say that these are the same words. */
    static final int ENOUGH = 32;

    /** How many more than at any other place. */
    static final int MARGIN = 8;

    /** The score below which a place has nothing to do with the words. */
    static final double FLOOR = 0.5;

    /** How far the search for something like the words goes away from their paragraph: some 50 milliseconds. */
    private static final long MOST_STEPS = 1L << 23;

    private final List<Piece> pieces;

    /** Makes one for this text and any number of notes. */
    public Anchoring(Statement statement) {
        this.pieces = statement.paragraphs().stream().map(Piece::of).toList();
    }

    /**
     * Selects a paragraph or a sentence.
     *
     * @param address of one that the text has
     */
    public Selector select(Address address) {
        Paragraph paragraph = paragraph(address);
        Selector selector = paragraph.sentences().stream()
                .filter(sentence -> sentence.address().equals(address))
                .map(sentence -> Selector.of(paragraph, sentence))
                .findFirst()
                .orElseGet(() -> Selector.of(paragraph));
        return withRival(address, selector);
    }

    /**
     * Selects words of a paragraph; {@link SelectorException} if nobody can write a note on just these.
     *
     * @param start the first code point
     * @param end the code point after the last
     */
    public Selector select(Address paragraph, int start, int end) {
        return withRival(paragraph, Selector.of(paragraph(paragraph), start, end));
    }

    /** Selects the words of a place where some were found. */
    public Selector at(Passage place) {
        Paragraph paragraph = paragraph(place.address());
        return paragraph.sentences().stream()
                .filter(sentence -> sentence.address().equals(place.address()))
                .map(sentence -> Selector.of(paragraph, sentence))
                .findFirst()
                .orElseGet(() -> Selector.of(paragraph.text(), place.start(), place.end(), paragraph.text()));
    }

    private Paragraph paragraph(Address address) {
        return pieces.stream()
                .filter(piece -> piece.isOf(address))
                .map(Piece::paragraph)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The same with how much of it stands at another place of this text too.
     *
     * @param address of what it was selected in
     */
    public Selector withRival(Address address, Selector selector) {
        return selector.withRival(exact(new Sought(address, selector)).stream()
                .filter(candidate -> !candidate.same())
                .mapToInt(Candidate::evidence)
                .findFirst()
                .orElse(0));
    }

    /**
     * Finds the words again.
     *
     * @param address of what the note was on: a sentence, or the paragraph with the words
     */
    public Placing place(Address address, Selector selector) {
        return inPlace(address, selector).orElseGet(() -> {
            Sought sought = new Sought(address, selector);
            return same(sought).or(() -> alike(sought)).orElse(Placing.LOST);
        });
    }

    private Optional<Placing> inPlace(Address address, Selector selector) {
        return pieces.stream()
                .filter(piece -> piece.isOf(address))
                .flatMap(piece -> piece.unchanged(address, selector).stream())
                .map(place -> new Placing(AnchorState.IN_PLACE, place, 1))
                .findFirst();
    }

    private Optional<Placing> same(Sought sought) {
        List<Candidate> exact = exact(sought);
        int rival = Math.max(sought.rival(), exact.size() > 1 ? exact.get(1).evidence() : 0);
        return exact.stream()
                .limit(1)
                .filter(best -> best.isUntouched(sought) || best.evidence() >= Math.max(ENOUGH, rival + MARGIN))
                .map(best -> placing(sought, best, best.same() ? AnchorState.IN_PLACE : AnchorState.MOVED))
                .findFirst();
    }

    /** Where just these words stand, the most like their old place first. */
    private List<Candidate> exact(Sought sought) {
        return pieces.stream()
                .flatMap(piece -> sought.exactIn(piece).stream())
                .sorted(Comparator.comparingInt(Candidate::evidence)
                        .thenComparing(Candidate::same)
                        .reversed())
                .toList();
    }

    /** Looks in its paragraph, then beside it, then in the others. */
    private Optional<Placing> alike(Sought sought) {
        int own = indexOf(sought);
        return best(sought, around(own, 0, 0))
                .or(() -> best(sought, around(own, 1, 1)))
                .or(() -> best(sought, affordable(sought, around(own, 2, pieces.size()))))
                .map(best -> placing(sought, best, AnchorState.NEEDS_LOOK));
    }

    private static Optional<Candidate> best(Sought sought, List<Piece> within) {
        return within.stream()
                .flatMap(piece -> sought.allIn(piece).stream())
                .filter(candidate -> candidate.score() >= FLOOR)
                .max(Comparator.comparingDouble(Candidate::score));
    }

    /** The paragraphs so far away from one, the nearer first. */
    private List<Piece> around(int own, int nearest, int farthest) {
        return IntStream.rangeClosed(nearest, farthest)
                .flatMap(away -> IntStream.of(own - away, own + away).distinct())
                .filter(at -> at >= 0 && at < pieces.size())
                .mapToObj(pieces::get)
                .toList();
    }

    private static List<Piece> affordable(Sought sought, List<Piece> pieces) {
        AtomicLong steps = new AtomicLong();
        return pieces.stream()
                .takeWhile(piece -> steps.addAndGet(sought.steps(piece)) < MOST_STEPS)
                .toList();
    }

    /** Where its paragraph is, or was before the text lost it. */
    private int indexOf(Sought sought) {
        return (int) pieces.stream()
                .filter(piece -> piece.paragraph().number() < sought.paragraph())
                .count();
    }

    private static Placing placing(Sought sought, Candidate candidate, AnchorState state) {
        Passage place = candidate.piece().place(candidate.start(), candidate.end(), sought.isOfSentence());
        return new Placing(state, place, candidate.score());
    }
}
