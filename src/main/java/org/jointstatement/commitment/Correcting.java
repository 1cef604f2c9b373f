package org.jointstatement.commitment;

import java.util.List;
import org.jointstatement.statement.Statement;

/** Puts what people say in place of what the rules derived. */
@FunctionalInterface
public interface Correcting {

    /**
     * The clauses of a statement as they count.
     *
     * @param derived what the rules make of it, in order
     */
    List<Clause> correct(Statement statement, List<Clause> derived);
}
