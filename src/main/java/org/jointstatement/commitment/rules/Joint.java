package org.jointstatement.commitment.rules;

/**
 * Commas, semicolons and conjunctions in a row.
 *
 * @param next the token after them
 */
record Joint(int next, boolean conjunction, boolean comma, boolean semicolon) {

    /** A comma alone lists; a conjunction or a semicolon may join clauses. */
    boolean isStrong() {
        return conjunction || semicolon;
    }

    /** Whether a clause may begin here though a that-clause is open. */
    boolean mayLeave(Inside inside) {
        return semicolon || comma || !inside.isClause();
    }

    /** Whether a verb that could go on a chain of infinitives begins a clause instead. */
    boolean mayLeaveChain(Inside inside) {
        boolean open = inside.isInfinitive() || inside.isClause();
        return semicolon || !open || comma && !inside.isList();
    }
}
