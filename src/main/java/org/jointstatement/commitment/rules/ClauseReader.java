package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.jointstatement.commitment.Clause;
import org.jointstatement.commitment.Extent;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Sentence;

/** Derives the clauses of a paragraph by rule; holds no state, so that one serves all. */
public final class ClauseReader {

    private final Rules rules;
    private final MainClause mainClause;
    private final Joints joints;

    public ClauseReader(Rules rules) {
        this.rules = rules;
        Openings openings = new Openings(rules);
        this.mainClause = new MainClause(rules.grammar(), openings);
        this.joints = new Joints(rules.grammar(), openings);
    }

    /** The clauses of every sentence, in order; together they leave out nothing but the conjunctions between them. */
    public List<Clause> derive(Paragraph paragraph) {
        int[] points = paragraph.text().codePoints().toArray();
        List<Token> tokens = Tokens.of(points);
        List<Clause> clauses = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : paragraph.sentences()) {
            int first = next;
            while (next < tokens.size() && tokens.get(next).start() < sentence.end()) {
                next++;
            }
            Line line = new Line(tokens.subList(first, next));
            clauses.addAll(new ClauseWriter(rules, sentence, line, points).write(pieces(line)));
        }
        return clauses;
    }

    /**
     * What the rules make of some words of a sentence that stand alone; of several clauses, the first.
     *
     * @param words a word at least
     */
    public Clause read(Paragraph paragraph, Sentence sentence, Extent words) {
        int[] points = paragraph.text().codePoints().toArray();
        Line line = new Line(Tokens.of(points).stream()
                .filter(token -> token.start() >= words.start() && token.end() <= words.end())
                .toList());
        Sentence alone = new Sentence(sentence.address(), words.start(), words.end());
        return new ClauseWriter(rules, alone, line, points).write(pieces(line)).get(0);
    }

    /** The pieces of a sentence that begin at these places, for a person who splits it; see {@link Cuts}. */
    public List<Extent> cut(Paragraph paragraph, Sentence sentence, SortedSet<Integer> begins) {
        return new Cuts(rules.grammar(), paragraph.text()).of(sentence, begins);
    }

    /** The runs of tokens that are clauses. */
    List<Piece> pieces(Line line) {
        List<Piece> found = mainClause.find(line);
        List<Piece> pieces = new ArrayList<>(found.subList(0, found.size() - 1));
        pieces.addAll(joints.split(line, found.get(found.size() - 1)));
        return pieces;
    }
}
