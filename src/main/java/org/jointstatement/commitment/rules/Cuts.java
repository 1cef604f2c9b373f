package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jointstatement.commitment.Extent;
import org.jointstatement.statement.Sentence;

/**
 * Cuts a sentence where a person says that clauses begin. As in a derived split, the first begins and the last ends with
 * the sentence, and between two of them commas, semicolons and conjunctions fall away.
 */
final class Cuts {

    private final Grammar grammar;
    private final List<Token> tokens;

    Cuts(Grammar grammar, String text) {
        this.grammar = grammar;
        this.tokens = Tokens.of(text.codePoints().toArray());
    }

    /** The pieces, in order; one without a word is empty. */
    List<Extent> of(Sentence sentence, SortedSet<Integer> begins) {
        List<Integer> places = new ArrayList<>(begins.subSet(sentence.start() + 1, sentence.end()));
        places.add(0, sentence.start());
        places.add(sentence.end());
        List<Extent> pieces = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            Extent piece = trimmed(places.get(i), places.get(i + 1));
            boolean empty = piece.start() == piece.end();
            int start = i == 0 && !empty ? sentence.start() : piece.start();
            int end = i + 2 == places.size() && !empty ? sentence.end() : piece.end();
            pieces.add(new Extent(start, end));
        }
        return pieces;
    }

    private Extent trimmed(int from, int to) {
        List<Token> inside = tokens.stream()
                .filter(token -> token.start() >= from && token.end() <= to)
                .toList();
        int first = 0;
        int last = inside.size();
        while (last > 0 && joins(inside.get(last - 1))) {
            last--;
        }
        while (first < last && joins(inside.get(first))) {
            first++;
        }
        boolean hasWord = inside.subList(first, last).stream().anyMatch(Token::isWord);
        return hasWord
                ? new Extent(inside.get(first).start(), inside.get(last - 1).end())
                : new Extent(from, from);
    }

    private boolean joins(Token token) {
        return token.is(",")
                || token.is(";")
                || grammar.isIn("conjunctions", token)
                || grammar.isIn("contrasts", token);
    }
}
