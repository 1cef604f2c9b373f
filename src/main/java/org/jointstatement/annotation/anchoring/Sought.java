package org.jointstatement.annotation.anchoring;

import java.util.ArrayList;
import java.util.List;
import org.jointstatement.statement.Address;

/** The words that are looked for, and how well a place fits them. */
final class Sought {

    private static final double QUOTE = 50;
    private static final double CONTEXT = 20;
    private static final double POSITION = 2;

    /** What it counts that a place begins or ends its paragraph as the words did, in code points. */
    private static final int EDGE = Selector.CONTEXT / 2;

    private final Address address;
    private final int start;
    private final int rival;
    private final Text quote;
    private final Text prefix;
    private final Text suffix;
    private final Distances fromQuote;
    private final Distances fromPrefix;
    private final Distances fromSuffix;

    Sought(Address address, Selector selector) {
        this.address = address;
        this.start = selector.start();
        this.rival = selector.rival();
        this.quote = new Text(selector.quote());
        this.prefix = new Text(selector.prefix());
        this.suffix = new Text(selector.suffix());
        this.fromQuote = new Distances(quote);
        this.fromPrefix = new Distances(prefix);
        this.fromSuffix = new Distances(suffix);
    }

    int paragraph() {
        return address.paragraph();
    }

    boolean isOfSentence() {
        return address.sentence() > 0;
    }

    boolean isOwn(Piece piece) {
        return piece.isOf(address);
    }

    /** Where just these words stand in a paragraph. */
    List<Candidate> exactIn(Piece piece) {
        return piece.text().placesOf(quote).stream()
                .map(at -> candidate(piece, at, at + quote.length()))
                .toList();
    }

    /** How much it would take to be sure that these are not the words of another place. */
    int rival() {
        return rival;
    }

    /** What a place counts that has the words and all that was next to them. */
    int mostEvidence() {
        return quote.length() + most(prefix) + most(suffix);
    }

    private static int most(Text context) {
        return context.length() < Selector.CONTEXT ? context.length() + EDGE : context.length();
    }

    /** Where these words, or something like them, stand in a paragraph. */
    List<Candidate> allIn(Piece piece) {
        List<Candidate> all = new ArrayList<>(exactIn(piece));
        NearPlaces.of(quote, piece.text()).forEach(near -> all.add(candidate(piece, near.start(), near.end())));
        return all;
    }

    /** How many steps it takes to look for something like these words in a paragraph. */
    long steps(Piece piece) {
        return fromQuote.steps(piece.text());
    }

    private Candidate candidate(Piece piece, int from, int to) {
        Text text = piece.text();
        Text before = text.piece(from - prefix.length(), from);
        Text after = text.piece(to, to + suffix.length());
        int evidence = quote.length()
                + agreed(prefix.reversed(), before.reversed(), from)
                + agreed(suffix, after, text.length() - to);
        boolean whole = prefix.and(quote).isInWord(prefix.length()) == text.isInWord(from)
                && quote.and(suffix).isInWord(quote.length()) == text.isInWord(to);
        return new Candidate(
                piece,
                from,
                to,
                isOwn(piece) && from == start,
                whole ? evidence : 0,
                score(piece, from, to, before, after));
    }

    /** How many code points next to the words are those that stood there. */
    private static int agreed(Text context, Text found, int room) {
        int shared = context.sharedBeginning(found);
        boolean atEdge = shared == context.length() && shared == room && shared < Selector.CONTEXT;
        return atEdge ? shared + EDGE : shared;
    }

    private double score(Piece piece, int from, int to, Text before, Text after) {
        double weights = QUOTE + POSITION + weight(prefix) + weight(suffix);
        double far = (double) Math.abs(from - start) / Math.max(1, piece.text().length());
        return (QUOTE * alike(quote, fromQuote, piece.text().piece(from, to))
                        + weight(prefix) * alike(prefix, fromPrefix, before)
                        + weight(suffix) * alike(suffix, fromSuffix, after)
                        + (isOwn(piece) ? POSITION * Math.max(0, 1 - far) : 0))
                / weights;
    }

    private static double weight(Text context) {
        return context.length() == 0 ? 0 : CONTEXT;
    }

    private static double alike(Text sought, Distances from, Text found) {
        return Math.max(0, 1 - (double) from.of(found) / Math.max(1, sought.length()));
    }
}
