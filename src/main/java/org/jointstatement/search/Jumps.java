package org.jointstatement.search;

import java.util.List;
import java.util.Optional;
import org.jointstatement.commitment.Commitments;
import org.jointstatement.search.index.SearchField;
import org.jointstatement.statement.Statement;
import org.jointstatement.statement.Statements;
import org.springframework.stereotype.Component;

/** Finds the places that somebody typed instead of words, in the statements that are searched. */
@Component
public class Jumps {

    /** How far so many statements go is said; of more nobody wants to read it. */
    private static final int STATEMENTS = 5;

    private final Statements statements;
    private final Commitments commitments;
    private final JumpWords words;

    Jumps(Statements statements, Commitments commitments, JumpWords words) {
        this.statements = statements;
        this.commitments = commitments;
        this.words = words;
    }

    /**
     * Where a query leads.
     *
     * @param nowhere how far statements go, where none of them has the place
     */
    public record Places(List<Jump.Landing> landings, List<Jump.Extent> nowhere) {

        /** Of a query that names no place. */
        public static final Places NONE = new Places(List.of(), List.of());

        public Places {
            landings = List.copyOf(landings);
            nowhere = List.copyOf(nowhere);
        }
    }

    /** Where the words of a selection lead; nowhere if they are just words. */
    public Places of(Selection selection) {
        Optional<Jump> jump = Jump.read(words.number(selection.q()));
        return jump.isEmpty() ? Places.NONE : of(jump.get(), searched(selection));
    }

    private Places of(Jump jump, List<Statement> searched) {
        List<Jump.Landing> landings = jump.landings(searched, commitments::of);
        return new Places(
                landings,
                landings.isEmpty()
                        ? searched.stream().limit(STATEMENTS).map(jump::extent).toList()
                        : List.of());
    }

    /** The statements that a selection looks in. */
    public List<Statement> searched(Selection selection) {
        return selection.values(SearchField.STATEMENT).isEmpty()
                ? statements.all()
                : selection.values(SearchField.STATEMENT).stream()
                        .map(statements::get)
                        .toList();
    }
}
