package org.jointstatement.commitment.rules;

import java.util.List;
import java.util.Set;
import org.jointstatement.commitment.ClauseType;
import org.jointstatement.commitment.Confidence;
import org.jointstatement.commitment.Direction;

/**
 * A row of the data file: what a clause is if its subject and verb look like this.
 *
 * @param line where it stands in the file
 * @param specific whether a concrete deed or a target makes it one stronger
 * @param sources the keys of its sources
 * @param example a sentence that it decides, or nothing
 */
public record Rule(
        String id,
        int line,
        ClauseType type,
        int strength,
        boolean specific,
        Direction direction,
        Confidence confidence,
        Set<Subject> subjects,
        List<Pattern> patterns,
        List<String> sources,
        String example) {

    /** The greatest strength it can give. */
    public int greatestStrength() {
        return specific ? strength + 1 : strength;
    }

    /** Its patterns as they stand in the file. */
    public List<String> written() {
        return patterns.stream().map(Pattern::written).toList();
    }

    /** Whose verb it must be, if that is not left open. */
    public List<String> who() {
        return subjects.size() == Subject.values().length
                ? List.of()
                : subjects.stream().map(Subject::name).toList();
    }
}
