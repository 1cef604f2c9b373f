package org.jointstatement.commitment.rules;

import java.util.ArrayList;
import java.util.List;
import org.jointstatement.commitment.Clause;
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
            clauses.addAll(new ClauseWriter(rules, paragraph, sentence, line, points).write(pieces(line)));
        }
        return clauses;
    }

    /** The runs of tokens that are clauses. */
    List<Piece> pieces(Line line) {
        List<Piece> found = mainClause.find(line);
        List<Piece> pieces = new ArrayList<>(found.subList(0, found.size() - 1));
        pieces.addAll(joints.split(line, found.get(found.size() - 1)));
        return pieces;
    }
}
