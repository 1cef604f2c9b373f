package org.jointstatement.commitment;

import java.util.List;
import java.util.Locale;
import org.jointstatement.statement.Paragraph;
import org.jointstatement.statement.Statement;
import org.springframework.stereotype.Component;

/** The clauses of every statement, as people have corrected what the rules derived. */
@Component
public class Commitments {

    private final DerivedClauses derived;
    private final Correcting correcting;

    Commitments(DerivedClauses derived, Correcting correcting) {
        this.derived = derived;
        this.correcting = correcting;
    }

    /** Every clause of a statement, in order; none if the rules cannot read its language. */
    public List<Clause> of(Statement statement) {
        List<Clause> clauses = derived.of(statement);
        return clauses.isEmpty() ? clauses : correcting.correct(statement, clauses);
    }

    /** The clauses of one paragraph of a statement. */
    public List<Clause> of(Statement statement, Paragraph paragraph) {
        List<Clause> clauses = of(statement);
        return clauses.subList(first(clauses, paragraph.number()), first(clauses, paragraph.number() + 1));
    }

    /** Where the clauses from this paragraph on begin; they are in order, and a long text asks for each of its paragraphs. */
    private static int first(List<Clause> clauses, int paragraph) {
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).sentence().paragraph() < paragraph) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Changes with the rules: what was derived before may be otherwise now. */
    public String rules() {
        return derived.version();
    }

    /** How many commitments in the strict sense a statement has. */
    public long pledgesIn(Statement statement) {
        return of(statement).stream()
                .filter(clause -> clause.type().isStrictCommitment())
                .count();
    }

    /** Whether the rules are about the language of a statement: they are about English. */
    public static boolean canRead(Statement statement) {
        return Locale.forLanguageTag(statement.language()).getLanguage().equals("en");
    }
}
