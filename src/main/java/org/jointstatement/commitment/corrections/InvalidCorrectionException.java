package org.jointstatement.commitment.corrections;

import java.util.Map;

/** Something is wrong with what was typed. */
public class InvalidCorrectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Problem> problems;

    InvalidCorrectionException(Map<String, Problem> problems) {
        super(problems.toString());
        this.problems = Map.copyOf(problems);
    }

    /** What is wrong, by field. */
    public Map<String, Problem> problems() {
        return problems;
    }
}
