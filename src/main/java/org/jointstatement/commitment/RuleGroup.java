package org.jointstatement.commitment;

import java.util.Arrays;
import java.util.List;
import org.jointstatement.commitment.rules.Rule;

/**
 * The rules that make clauses of one type.
 *
 * @param weakest the least strength that one of them gives
 * @param strongest the greatest
 */
public record RuleGroup(ClauseType type, int weakest, int strongest, List<Rule> rules) {

    /** Groups rules by their type, in the order of the types and then of the file. */
    static List<RuleGroup> of(List<Rule> rules) {
        return Arrays.stream(ClauseType.values())
                .map(type -> of(
                        type, rules.stream().filter(rule -> rule.type() == type).toList()))
                .filter(group -> !group.rules().isEmpty())
                .toList();
    }

    private static RuleGroup of(ClauseType type, List<Rule> rules) {
        return new RuleGroup(
                type,
                rules.stream().mapToInt(Rule::strength).min().orElse(0),
                rules.stream().mapToInt(Rule::greatestStrength).max().orElse(0),
                rules);
    }
}
